using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Redlines;

/// <summary>A sentence to be set beside those of the other text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Words">Its words and marks.</param>
/// <param name="Keys">The keys of its words, marks left out.</param>
/// <param name="Terms">Its weighted stems.</param>
/// <param name="Topics">Those of its nouns, verbs and adjectives; names stand in all sentences of a text and tell no topic.</param>
internal sealed record RedlineSentence(
    TextSpan Span, string Text, ImmutableArray<RedlineWord> Words, ImmutableArray<string> Keys, TermVector Terms, TermVector Topics)
{
    // Two sentences whose telling words share less are not the same, whatever else they have in common.
    private const double LeastTermsShared = 0.1;

    /// <summary>
    /// How alike two sentences are, in [0, 1]: the mean of the telling stems that both have, in whatever order, and of the words
    /// that both have in the same order (Dice's coefficient of the longest common subsequence). The first alone takes two
    /// sentences on one topic for one; the second alone is led by function words.
    /// </summary>
    public double Likeness(RedlineSentence other)
    {
        if (Keys.SequenceEqual(other.Keys))
        {
            return 1;
        }

        double terms = Terms.Similarity(other.Terms);
        return terms < LeastTermsShared ? 0
            : (terms + (2.0 * ClaimAlignment.WordSequence.CommonLength(Keys, other.Keys) / (Keys.Length + other.Keys.Length))) / 2;
    }
}
