namespace Synoptic.Language.Model;

/// <summary>What an actor wants or thinks of an issue.</summary>
/// <param name="Actor">Whose position it is.</param>
/// <param name="Issue">The words for the issue.</param>
/// <param name="Stance">The attitude.</param>
/// <param name="By">Whose account it rests on, or null where it is the report or the actor itself.</param>
/// <param name="Time">When it was taken or told: an index into the document's time expressions, or null.</param>
/// <param name="Evidence">The words that show it ("called on", "opposes").</param>
public sealed record Position(
    Participant Actor,
    TextSpan Issue,
    Stance Stance,
    Participant? By,
    int? Time,
    TextSpan Evidence);
