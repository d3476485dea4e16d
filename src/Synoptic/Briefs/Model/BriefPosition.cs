using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>What somebody wants or thinks of an issue.</summary>
/// <param name="Actor">Whose position it is.</param>
/// <param name="Issue">The words for the issue.</param>
/// <param name="Stance">One of <c>supports opposes demands rejects accepts undecided</c>.</param>
/// <param name="By">By whose account, or null where it is the report's or the actor's own.</param>
/// <param name="Time">When it was taken or told: an entry of <c>times</c>, or null.</param>
/// <param name="Evidence">The words that show it.</param>
public sealed record BriefPosition(
    BriefParticipant Actor,
    BriefSpan Issue,
    [property: WordsOf(typeof(Stance))] string Stance,
    BriefParticipant? By,
    BriefTime? Time,
    ImmutableArray<BriefSpan> Evidence);
