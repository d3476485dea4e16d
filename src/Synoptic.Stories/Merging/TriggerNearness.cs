using System.Collections.Immutable;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>
/// How near triggers are by themselves. Reports of one story use the same words over and over: every two words are compared
/// once, however many triggers they are.
/// </summary>
internal sealed class TriggerNearness
{
    private readonly int[] _words;
    private readonly float[][] _near;
    private readonly float[][] _senses;

    public TriggerNearness(ImmutableArray<Occurrence> occurrences)
    {
        var numbers = new Dictionary<Occurrence, int>(new SameWord());
        var first = new List<Occurrence>();
        _words = [.. occurrences.Select(occurrence =>
        {
            if (numbers.TryAdd(occurrence, first.Count))
            {
                first.Add(occurrence);
            }

            return numbers[occurrence];
        })];
        _near = Table(PairFeatures.Nearness);
        _senses = Table((one, other) => SenseSimilarity.Compare(one.Senses, other.Senses)?.Nearness ?? PairFeatures.Unknown);

        float[][] Table(Func<Occurrence, Occurrence, float> compare) =>
            [.. first.Select((occurrence, word) => first.Take(word + 1).Select(other => compare(occurrence, other)).ToArray())];
    }

    /// <summary>The nearness of two triggers, in [-1, 1].</summary>
    public float Between(int one, int other) => At(_near, one, other);

    /// <summary>How near their senses are, in [0, 1]; unknown where those of one are.</summary>
    public float OfSenses(int one, int other) => At(_senses, one, other);

    private float At(float[][] table, int one, int other) => table[Math.Max(_words[one], _words[other])][Math.Min(_words[one], _words[other])];

    /// <summary>Equal for triggers that are one to <see cref="PairFeatures.Nearness"/> and by their senses.</summary>
    private sealed class SameWord : IEqualityComparer<Occurrence>
    {
        public bool Equals(Occurrence? x, Occurrence? y) =>
            x!.Stem == y!.Stem && x.FormStem == y.FormStem && ReferenceEquals(x.Senses, y.Senses)
            && x.Vector.AsSpan().SequenceEqual(y.Vector.AsSpan()) && x.Meaning.AsSpan().SequenceEqual(y.Meaning.AsSpan());

        public int GetHashCode(Occurrence obj) => HashCode.Combine(obj.Stem, obj.FormStem);
    }
}
