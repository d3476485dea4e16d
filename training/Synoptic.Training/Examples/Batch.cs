using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Examples;

/// <summary>Some sentences stacked row by row; every distinct form is encoded once.</summary>
internal sealed class Batch
{
    public Batch(IReadOnlyList<Example> examples)
    {
        Examples = examples;
        Starts = new int[examples.Count + 1];
        for (int index = 0; index < examples.Count; index++)
        {
            Starts[index + 1] = Starts[index] + examples[index].Types.Length;
        }

        int[] types = [.. examples.SelectMany(example => example.Types)];
        Forms = [.. types.Distinct()];
        Dictionary<int, int> places = Forms.Select((type, place) => (type, place)).ToDictionary(pair => pair.type, pair => pair.place);
        FormOfRow = [.. types.Select(type => places[type])];
        CorpusOfRow = [.. examples.SelectMany(example => example.Types.Select(_ => example.Corpus))];
    }

    /// <summary>The sentences.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The first row of each sentence, and the number of rows at the end.</summary>
    public int[] Starts { get; }

    /// <summary>The numbers of the distinct forms.</summary>
    public int[] Forms { get; }

    /// <summary>For each row, the place of its form in <see cref="Forms"/>.</summary>
    public int[] FormOfRow { get; }

    /// <summary>For each row, its corpus.</summary>
    public int[] CorpusOfRow { get; }

    /// <summary>Rows.</summary>
    public int Count => FormOfRow.Length;

    /// <summary>The targets of all rows; sentences that do not teach the head have shares of 0. Null where none does.</summary>
    public SoftTargets? Targets(Head head)
    {
        int width = Examples.Max(example => example.Targets.TryGetValue(head, out SoftTargets? targets) ? targets.Width : 0);
        if (width == 0)
        {
            return null;
        }

        var merged = new SoftTargets(width, Count);
        for (int index = 0; index < Examples.Count; index++)
        {
            if (Examples[index].Targets.TryGetValue(head, out SoftTargets? targets))
            {
                merged.Take(targets, Starts[index]);
            }
        }

        return merged;
    }

    /// <summary>For each row, the row of its likeliest head by the targets; of a row without a head, itself.</summary>
    public int[] TargetHeads(SoftTargets arcs)
    {
        var heads = new int[Count];
        for (int sentence = 0; sentence + 1 < Starts.Length; sentence++)
        {
            for (int row = Starts[sentence]; row < Starts[sentence + 1]; row++)
            {
                int best = row * arcs.Width;
                for (int index = best + 1; index < (row + 1) * arcs.Width; index++)
                {
                    best = arcs.Shares[index] > arcs.Shares[best] ? index : best;
                }

                heads[row] = arcs.Shares[best] > 0 ? Starts[sentence] + arcs.Labels[best] : row;
            }
        }

        return heads;
    }
}
