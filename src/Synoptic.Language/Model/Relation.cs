namespace Synoptic.Language.Model;

/// <summary>A tie that the text states.</summary>
/// <param name="From">Who has it; see <see cref="RelationType"/> for the direction.</param>
/// <param name="To">To whom; null for an office whose body or state the text does not name.</param>
/// <param name="Type">Which tie.</param>
/// <param name="Evidence">The words that state it ("daughter", "depends on").</param>
/// <param name="Reality">Whether it holds, by whose account.</param>
public sealed record Relation(
    Participant From,
    Participant? To,
    RelationType Type,
    TextSpan Evidence,
    FactualityReading Reality)
{
    /// <summary>The kin word or title ("daughter", "defence minister"), or null for other ties.</summary>
    public TextSpan? Role { get; init; }

    /// <summary>What is supplied, or what the first depends on the second for; null where the text does not say.</summary>
    public TextSpan? For { get; init; }

    /// <summary>Since when: an index into the document's time expressions, or null.</summary>
    public int? Since { get; init; }

    /// <summary>Until when: an index into the document's time expressions, or null.</summary>
    public int? Until { get; init; }
}
