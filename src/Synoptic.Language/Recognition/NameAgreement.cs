using System.Collections.Immutable;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Recognition;

/// <summary>
/// Lets all places where a document has one capitalized form speak for each: a name that its surroundings tell once is
/// told by that where they do not; the surer a place, the more it counts (cf. V. Krishnan and C. Manning 2006, "An Effective Two-Stage Model for Exploiting
/// Non-Local Dependencies in Named Entity Recognition"). Only the type is shared, not the place within a name.
/// </summary>
internal sealed class NameAgreement
{
    // The part of a word's log-probability that its document decides; chosen on the development sets.
    private const float Share = 0.7f;
    private const float Floor = 1e-4f; // keeps one certain place from ruling out a type elsewhere

    private readonly int[] _types; // of each label
    private readonly int _typeCount;

    /// <summary>Prepares for <c>O</c> and <c>B- I- L- U-</c> labels.</summary>
    public NameAgreement(ImmutableArray<string> labels)
    {
        List<string> types = [.. labels.Select(TypeOf).Distinct()];
        _types = [.. labels.Select(label => types.IndexOf(TypeOf(label)))];
        _typeCount = types.Count;
    }

    /// <summary>Moves the scores of repeated capitalized forms towards what all their places say together.</summary>
    /// <param name="forms">The words of one document.</param>
    /// <param name="scores">A row per word: first the labels' scores, then padding.</param>
    /// <param name="stride">The length of a row.</param>
    public void Apply(ReadOnlySpan<string> forms, Span<float> scores, int stride)
    {
        foreach (List<int> places in Repeated(forms))
        {
            float[][] shares = SharesAt(places, scores, stride);
            float[] mean = Mean(shares);
            for (int place = 0; place < shares.Length; place++)
            {
                Move(scores.Slice(places[place] * stride, _types.Length), shares[place], mean);
            }
        }
    }

    private static string TypeOf(string label) => label[Math.Min(2, label.Length)..];

    private static IEnumerable<List<int>> Repeated(ReadOnlySpan<string> forms)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int word = 0; word < forms.Length; word++)
        {
            if (forms[word].Length > 1 && char.IsUpper(forms[word][0]))
            {
                (places.TryGetValue(forms[word], out List<int>? known) ? known : places[forms[word]] = []).Add(word);
            }
        }

        return places.Values.Where(list => list.Count > 1);
    }

    /// <summary>The probability of each type at each place.</summary>
    private float[][] SharesAt(List<int> places, ReadOnlySpan<float> scores, int stride)
    {
        var shares = new float[places.Count][];
        var labels = new float[_types.Length];
        for (int place = 0; place < shares.Length; place++)
        {
            scores.Slice(places[place] * stride, _types.Length).CopyTo(labels);
            Exponential.Softmax(labels);
            shares[place] = new float[_typeCount];
            Array.Fill(shares[place], Floor);
            for (int label = 0; label < labels.Length; label++)
            {
                shares[place][_types[label]] += labels[label];
            }
        }

        return shares;
    }

    private float[] Mean(float[][] shares)
    {
        var mean = new float[_typeCount];
        float total = 0;
        foreach (float[] place in shares)
        {
            float square = place.Max() * place.Max();
            float weight = square * square;
            total += weight;
            for (int type = 0; type < mean.Length; type++)
            {
                mean[type] += weight * place[type];
            }
        }

        return [.. mean.Select(sum => sum / total)];
    }

    private void Move(Span<float> row, ReadOnlySpan<float> shares, ReadOnlySpan<float> mean)
    {
        for (int label = 0; label < row.Length; label++)
        {
            int type = _types[label];
            row[label] += Share * Exponential.Log(mean[type] / shares[type]);
        }
    }
}
