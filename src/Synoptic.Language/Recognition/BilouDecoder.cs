using System.Collections.Immutable;

namespace Synoptic.Language.Recognition;

/// <summary>
/// The best sequence of BILOU labels that is well-formed (A. Viterbi 1967): after <c>B-X</c> or <c>I-X</c> only
/// <c>I-X</c> or <c>L-X</c>, after any other label none of these; a sentence does not begin or end within a name.
/// </summary>
public sealed class BilouDecoder
{
    private readonly ImmutableArray<string> _labels;
    private readonly bool[] _opens; // a name goes on after the label
    private readonly bool[] _continues; // a name goes on at the label
    private readonly int[][] _inside; // per label that continues: the labels that may come before it

    /// <summary>Makes a decoder of <c>O</c> and <c>B- I- L- U-</c> labels.</summary>
    public BilouDecoder(ImmutableArray<string> labels)
    {
        _labels = labels;
        _opens = [.. labels.Select(label => label[0] is 'B' or 'I')];
        _continues = [.. labels.Select(label => label[0] is 'I' or 'L')];
        _inside = [.. labels.Select(label => Enumerable.Range(0, labels.Length)
            .Where(before => _opens[before] && labels[before][2..] == label[Math.Min(2, label.Length)..]).ToArray())];
    }

    /// <summary>The labels of the best well-formed sequence; of equal ones, that with the lower label at the last difference.</summary>
    /// <param name="scores">A row per word: first the labels' scores, then padding.</param>
    /// <param name="stride">The length of a row.</param>
    /// <returns>A label number per word.</returns>
    public int[] Decode(ReadOnlySpan<float> scores, int stride)
    {
        int count = scores.Length / stride;
        int[] apart = BestOfEach(scores, stride, count);
        if (IsWellFormed(apart))
        {
            return apart; // no sequence can be better
        }

        var back = new int[count][];
        float[] best = [];
        for (int word = 0; word < count; word++)
        {
            back[word] = new int[_labels.Length];
            best = Advance(best, scores.Slice(word * stride, _labels.Length), back[word]);
        }

        return Trace(best, back);
    }

    /// <summary>The best label of each word by itself.</summary>
    private int[] BestOfEach(ReadOnlySpan<float> scores, int stride, int count)
    {
        var labels = new int[count];
        for (int word = 0; word < count; word++)
        {
            ReadOnlySpan<float> row = scores.Slice(word * stride, _labels.Length);
            for (int label = 1; label < row.Length; label++)
            {
                labels[word] = row[label] > row[labels[word]] ? label : labels[word];
            }
        }

        return labels;
    }

    private bool IsWellFormed(int[] labels)
    {
        int before = -1;
        foreach (int label in labels)
        {
            bool isInside = before >= 0 && _opens[before];
            if (isInside != _continues[label] || (isInside && !_inside[label].AsSpan().Contains(before)))
            {
                return false;
            }

            before = label;
        }

        return before < 0 || !_opens[before];
    }

    private float[] Advance(float[] before, ReadOnlySpan<float> scores, int[] back)
    {
        var best = new float[_labels.Length];
        int closed = before.Length == 0 ? -1 : HighestClosed(before);
        for (int label = 0; label < best.Length; label++)
        {
            back[label] = _continues[label] ? HighestOf(before, _inside[label]) : closed;
            best[label] = back[label] >= 0 ? before[back[label]] + scores[label]
                : before.Length == 0 && !_continues[label] ? scores[label]
                : float.NegativeInfinity;
        }

        return best;
    }

    private int[] Trace(float[] best, int[][] back)
    {
        var path = new int[back.Length];
        int label = path.Length == 0 ? -1 : HighestClosed(best);
        for (int word = path.Length - 1; word >= 0; word--)
        {
            path[word] = label;
            label = back[word][label];
        }

        return path;
    }

    private int HighestClosed(float[] scores)
    {
        int highest = -1;
        for (int label = 0; label < scores.Length; label++)
        {
            if (!_opens[label] && (highest < 0 || scores[label] > scores[highest]))
            {
                highest = label;
            }
        }

        return highest;
    }

    private static int HighestOf(float[] scores, int[] candidates)
    {
        int highest = -1;
        foreach (int label in candidates)
        {
            if (scores.Length > 0 && (highest < 0 || scores[label] > scores[highest]))
            {
                highest = label;
            }
        }

        return highest;
    }
}
