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
    // On eight stories with 13 reworded quotations pairs of one speaker fall to 0.57 before the first wrong one, pairs of which one has
    // no sure speaker to 0.78: evaluation/results/planted.md.
    private const double OfOneSpeaker = 0.6;
    private const double OfAnySpeaker = 0.8;

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
               let score = _comparer.Compare(said[left], said[right]).Same
               where score >= (isOne ? OfOneSpeaker : OfAnySpeaker)
               select (left, right, score),
        ];
        return [.. pairs.Where(pair => !pairs.Any(other => other.Score > pair.Score && AreRivals(quotations, pair, other))).Select(pair => (pair.Left, pair.Right))];
    }

    /// <summary>Whether the texts name two speakers; a pronoun or description may have been followed back to the wrong name.</summary>
    private static bool AreOfTwo(Quotation left, Quotation right) =>
        left.IsSpeakerNamed && right.IsSpeakerNamed && left.Speaker is { } one && right.Speaker is { } other && one != other;

    /// <summary>Whether two pairs set one quotation beside two of one document.</summary>
    private static bool AreRivals(ImmutableArray<Quotation> quotations, (int Left, int Right, double) pair, (int Left, int Right, double) other) =>
        (other.Left == pair.Left && quotations[other.Right].Document == quotations[pair.Right].Document)
        || (other.Right == pair.Right && quotations[other.Left].Document == quotations[pair.Left].Document);
}
