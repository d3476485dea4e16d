using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>Words that tell that something happens: who does what to whom, when and where.</summary>
/// <param name="Trigger">The words that name it ("met", "air strike").</param>
/// <param name="Type">Its PLOVER type of 2021 in capitals (<c>CONSULT</c>), or null for an event that PLOVER does not code.</param>
/// <param name="Actors">Who does it; empty where the text does not say.</param>
/// <param name="Recipients">To whom it is done; empty where nobody.</param>
/// <param name="Reality">Whether it happened, by whose account.</param>
public sealed record EventMention(
    TextSpan Trigger,
    string? Type,
    ImmutableArray<Participant> Actors,
    ImmutableArray<Participant> Recipients,
    FactualityReading Reality)
{
    /// <summary>The PLOVER mode of the type (<c>visit</c>), or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The PLOVER contexts (<c>military</c>, <c>economic</c>), in the order of the manual; often empty.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>The CAMEO root code of two digits (<c>04</c>), or null where the type is null.</summary>
    public string? CameoRoot { get; init; }

    /// <summary>When: an index into the document's time expressions, or null.</summary>
    public int? Time { get; init; }

    /// <summary>The words for the place, or null.</summary>
    public Participant? Place { get; init; }
}
