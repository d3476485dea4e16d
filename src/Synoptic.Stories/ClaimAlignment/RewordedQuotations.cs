using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds quotations of two documents that render one utterance in other words, as two translations do: both say the same, by the scorer
/// of assertions, each is the other's best, and neither stands word for word in the other's document.
/// </summary>
internal sealed class RewordedQuotations(ImmutableArray<AnnotatedDocument> documents)
{
    // On eight stories with 13 reworded quotations and forty BASIL events, where people say much on one matter: pairs that say the same by
    // the scorer, are as long and share half of their words are one utterance; evaluation/results/planted.md.
    private const double LeastSame = 0.75;
    private const double LeastLength = 0.75;
    private const double LeastShared = 0.5;

    // A short saying of one speaker shares fewer: each of its few words has its fellow.
    private const double LeastSameShort = 0.78;
    private const double LeastSharedShort = 0.25;
    private const int MostShort = 6;

    private readonly AssertionReader _reader = new();
    private readonly AssertionComparer _comparer = new();

    /// <summary>The pairs, as indexes into the quotations.</summary>
    /// <param name="quotations">All quotations.</param>
    /// <param name="isVerbatim">Whether two of them are the same in mostly the same words.</param>
    public ImmutableArray<(int Left, int Right)> Find(ImmutableArray<Quotation> quotations, Func<int, int, bool> isVerbatim)
    {
        ImmutableArray<Assertion> said = [.. quotations.Select(quotation => _reader.Read(documents[quotation.Document], quotation.Span))];
        ILookup<int, int> verbatim = (
            from right in Enumerable.Range(0, quotations.Length)
            from left in Enumerable.Range(0, quotations.Length)
            where quotations[left].Document != quotations[right].Document && isVerbatim(left, right)
            select (left, quotations[right].Document)).ToLookup(pair => pair.left, pair => pair.Document);
        (int Left, int Right, double Score)[] pairs =
        [
            .. from right in Enumerable.Range(0, quotations.Length)
               from left in Enumerable.Range(0, right)
               where quotations[left].Document != quotations[right].Document && !AreOfTwo(quotations[left], quotations[right])
               let isOne = quotations[left].Speaker is { } speaker && speaker == quotations[right].Speaker
               where isOne
                   ? !verbatim[left].Contains(quotations[right].Document) && !verbatim[right].Contains(quotations[left].Document)
                   : !verbatim.Contains(left) && !verbatim.Contains(right)
               let score = ScoreOf(said[left], said[right], isOne)
               where score > 0
               select (left, right, score),
        ];
        return [.. pairs.Where(pair => !pairs.Any(other => other.Score > pair.Score && AreRivals(quotations, pair, other))).Select(pair => (pair.Left, pair.Right))];
    }

    /// <summary>How surely both say the same, in [0, 1]; zero where they are not one utterance.</summary>
    private double ScoreOf(Assertion left, Assertion right, bool isOneSpeaker)
    {
        (int fewer, int more) = (Math.Min(left.Terms.Length, right.Terms.Length), Math.Max(left.Terms.Length, right.Terms.Length));
        if (fewer < LeastLength * more || more == 0)
        {
            return 0;
        }

        double shared = SharedOf(left, right);
        bool isShort = isOneSpeaker && more <= MostShort && shared >= LeastSharedShort;
        if (shared < LeastShared && !isShort)
        {
            return 0;
        }

        double same = _comparer.Compare(left, right).Same;
        return (shared >= LeastShared && same >= LeastSame) || (isShort && same >= LeastSameShort) ? same : 0;
    }

    /// <summary>The share of their different words that both have, in [0, 1].</summary>
    private static double SharedOf(Assertion left, Assertion right)
    {
        HashSet<string> mine = left.Terms.Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        HashSet<string> others = right.Terms.Select(term => term.Stem).ToHashSet(StringComparer.Ordinal);
        return 2.0 * mine.Count(others.Contains) / (mine.Count + others.Count);
    }

    /// <summary>Whether the texts name two speakers; a pronoun or description may have been followed back to the wrong name.</summary>
    private static bool AreOfTwo(Quotation left, Quotation right) =>
        left.IsSpeakerNamed && right.IsSpeakerNamed && left.Speaker is { } one && right.Speaker is { } other && one != other;

    /// <summary>Whether two pairs set one quotation beside two of one document.</summary>
    private static bool AreRivals(ImmutableArray<Quotation> quotations, (int Left, int Right, double) pair, (int Left, int Right, double) other) =>
        (other.Left == pair.Left && quotations[other.Right].Document == quotations[pair.Right].Document)
        || (other.Right == pair.Right && quotations[other.Left].Document == quotations[pair.Left].Document);
}
