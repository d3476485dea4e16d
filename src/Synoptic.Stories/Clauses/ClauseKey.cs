using System.Collections.Immutable;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Clauses;

/// <summary>A part of a clause that can be met again in another report.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Value">A stem, the number of an entity, a TIMEX3 value or a number; equal for what is the same.</param>
/// <param name="Weight">How much it tells among the news, above 0.</param>
internal sealed record ClauseKey(ClauseKeyKind Kind, string Value, double Weight)
{
    /// <summary>What a word can mean.</summary>
    public WordSenses Senses { get; init; } = WordSenses.None;

    /// <summary>The phrase of which a verb is the head ("<b>come</b> into force"), or null.</summary>
    public ThesaurusEntry? Phrase { get; init; }

    /// <summary>What a word means by its neighbours in news; empty where that is not known.</summary>
    public ImmutableArray<float> Meaning { get; init; } = [];
}
