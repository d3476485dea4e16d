using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Texts;

/// <summary>
/// The text that one or more spans cover, made comparable: spans are in order, those with nothing but white space and
/// punctuation between them are one, and neither stands at their ends (so no quotation mark and no full stop does).
/// A span that is nothing but punctuation, such as the colon of a transcript, stays as it is.
/// </summary>
public sealed class CoveredText
{
    private readonly ImmutableArray<TextSpan> _spans;

    private CoveredText(ImmutableArray<TextSpan> spans, bool isQuoted)
    {
        _spans = spans;
        IsQuoted = isQuoted;
    }

    /// <summary>Whether a quotation mark stands in the spans or right at their ends.</summary>
    public bool IsQuoted { get; }

    /// <summary>The number of code units.</summary>
    public int Length => _spans.Sum(span => span.Length);

    /// <summary>The text that the spans cover; null for no spans.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="spans">Within it, in any order.</param>
    public static CoveredText? Of(string text, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty)
        {
            return null;
        }

        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan span in spans.Select(span => Trim(text, span)).Order())
        {
            if (joined.Count > 0 && IsJoined(text, joined[^1], span))
            {
                joined[^1] = new TextSpan(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        return new CoveredText(joined.ToImmutable(), spans.Any(span => QuotationMarks.Touch(text, span)));
    }

    /// <summary>How many code units both cover.</summary>
    public int SharedWith(CoveredText other) =>
        _spans.Sum(mine => other._spans.Sum(its => Math.Max(0, Math.Min(mine.End, its.End) - Math.Max(mine.Start, its.Start))));

    /// <summary>Whether both cover the same.</summary>
    public bool IsSameAs(CoveredText other) => _spans.SequenceEqual(other._spans);

    /// <summary>Whether one code unit is covered by both.</summary>
    public bool Overlaps(CoveredText other) => SharedWith(other) > 0;

    /// <summary>Twice what both cover over what each covers, in [0, 1] (Dice).</summary>
    public double SimilarityTo(CoveredText other) => 2d * SharedWith(other) / (Length + other.Length);

    private static bool IsJoined(string text, TextSpan before, TextSpan after) =>
        after.Start <= before.End || IsNothing(text, new TextSpan(before.End, after.Start));

    private static bool IsNothing(string text, TextSpan span)
    {
        foreach (char character in span.Slice(text))
        {
            if (!IsTrimmed(character))
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsTrimmed(text[start]))
        {
            start++;
        }

        while (start < end && IsTrimmed(text[end - 1]))
        {
            end--;
        }

        return start == end ? span : new TextSpan(start, end);
    }

    private static bool IsTrimmed(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character);
}
