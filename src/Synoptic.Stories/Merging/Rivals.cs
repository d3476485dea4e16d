using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>For every occurrence and document set beside its own, the nearest two triggers of that document.</summary>
internal sealed class Rivals
{
    private readonly ImmutableArray<Occurrence> _occurrences;
    private readonly TriggerNearness _nearness;
    private readonly Dictionary<(int Occurrence, int Document), Nearest> _nearest = [];

    public Rivals(ImmutableArray<Occurrence> occurrences, ImmutableArray<ImmutableArray<int>> byDocument, DocumentPairs documents, TriggerNearness nearness)
    {
        (_occurrences, _nearness) = (occurrences, nearness);
        for (int own = 0; own < byDocument.Length; own++)
        {
            foreach (int document in documents.AlikeWith(own))
            {
                foreach (int index in byDocument[own])
                {
                    _nearest.Add((index, document), Find(index, byDocument[document]));
                }
            }
        }
    }

    /// <summary>How near the nearest trigger of the other's document is to the one, the other itself aside.</summary>
    public float Of(int one, int other) =>
        _nearest.TryGetValue((one, _occurrences[other].Trigger.Document), out Nearest nearest)
            ? nearest.Index == other ? nearest.Second : nearest.First
            : PairFeatures.Unknown;

    private Nearest Find(int index, ImmutableArray<int> others)
    {
        var nearest = new Nearest(-1, PairFeatures.Unknown, PairFeatures.Unknown);
        foreach (int other in others)
        {
            if (other != index)
            {
                float near = _nearness.Between(index, other);
                nearest = near > nearest.First ? new Nearest(other, near, nearest.First) : nearest with { Second = Math.Max(nearest.Second, near) };
            }
        }

        return nearest;
    }

    private readonly record struct Nearest(int Index, float First, float Second);
}
