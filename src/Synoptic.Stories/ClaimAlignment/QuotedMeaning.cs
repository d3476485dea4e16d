using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Tells how far two quotations say the same in the same order, word by word, in other words too: as two translations of one
/// sentence do. Not for several threads.
/// </summary>
internal sealed class QuotedMeaning
{
    // Two words of one commonest sense, or one and its kind, come to this; cousins do not.
    private const float Near = 0.25f;

    private const string Denial = "not";

    private readonly SenseReader _senses = new(SenseTable.ReadShipped(), new TermWeights());

    /// <summary>
    /// The share of the words of both that have a fellow in the other, in [0, 1], and how many fellows there are but those that deny;
    /// the best alignment in order.
    /// </summary>
    public (double Share, int Words) Compare(ImmutableArray<QuotedWord> left, ImmutableArray<QuotedWord> right)
    {
        var best = new (int Fellows, int Words)[right.Length + 1];
        foreach (QuotedWord word in left)
        {
            (int Fellows, int Words) diagonal = best[0];
            for (int column = 1; column <= right.Length; column++)
            {
                (int Fellows, int Words) above = best[column];
                best[column] = AreFellows(word, right[column - 1]) ? (diagonal.Fellows + 1, diagonal.Words + (word.Lemma == Denial ? 0 : 1))
                    : above.Fellows >= best[column - 1].Fellows ? above
                    : best[column - 1];
                diagonal = above;
            }
        }

        (int found, int telling) = best[right.Length];
        return (left.Length + right.Length == 0 ? 0 : 2.0 * found / (left.Length + right.Length), telling);
    }

    private bool AreFellows(QuotedWord left, QuotedWord right) => left.Lemma == right.Lemma
        || (MayVary(left) && MayVary(right)
            && SenseSimilarity.Compare(_senses.Find([left.Lemma], left.Upos), _senses.Find([right.Lemma], right.Upos)) is { Nearness: >= Near });

    /// <summary>Names, numbers and what denies have no synonyms.</summary>
    private static bool MayVary(QuotedWord word) => word.Upos is not ("PROPN" or "NUM" or "PART");
}
