using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Senses;

/// <summary>What one word can mean, ready to be compared.</summary>
/// <param name="Synsets">The synsets that it may stand for and what those are kinds of, with weights that fall with each step; by number.</param>
/// <param name="Gloss">The stems that explain its commonest senses, its synonyms among them.</param>
internal sealed record WordSenses(ImmutableArray<ReachedSynset> Synsets, TermVector Gloss)
{
    /// <summary>A word that the table lacks.</summary>
    public static WordSenses None { get; } = new([], TermVector.Of([], _ => 0));

    /// <summary>What the thesaurus says of the word, or null.</summary>
    public ThesaurusEntry? Entry { get; init; }

    /// <summary>Whether the table has the word.</summary>
    public bool IsKnown => !Synsets.IsEmpty;
}
