using System.Collections.Immutable;

namespace Synoptic.Training.Examples;

/// <summary>The labels of one head, in ordinal order.</summary>
internal sealed class LabelList
{
    private readonly Dictionary<string, int> _numbers;

    public LabelList(IEnumerable<string> labels)
    {
        Labels = [.. labels];
        _numbers = Labels.Select((label, number) => (label, number)).ToDictionary(pair => pair.label, pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>The labels.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The labels that occur at least <paramref name="fewest"/> times.</summary>
    public static LabelList Frequent(IEnumerable<string> occurrences, int fewest) => new(
        occurrences.GroupBy(label => label, StringComparer.Ordinal)
            .Where(group => group.Count() >= fewest)
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal));

    /// <summary>The number of a label, or -1.</summary>
    public int NumberOf(string label) => _numbers.GetValueOrDefault(label, -1);
}
