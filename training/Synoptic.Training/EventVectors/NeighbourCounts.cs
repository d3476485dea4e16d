using System.Text.Json;
using Synoptic.Language.Morphology;

namespace Synoptic.Training.EventVectors;

/// <summary>How often stems stand near each other in articles.</summary>
internal sealed class NeighbourCounts
{
    private readonly Dictionary<string, int> _rows;
    private readonly int _contexts;
    private readonly EventVectorOptions _options;

    /// <summary>Makes empty counts.</summary>
    /// <param name="stems">The stems, contexts first.</param>
    /// <param name="contexts">How many of them are contexts.</param>
    /// <param name="options">The training.</param>
    public NeighbourCounts(IReadOnlyList<string> stems, int contexts, EventVectorOptions options)
    {
        _rows = Enumerable.Range(0, stems.Count).ToDictionary(row => stems[row], StringComparer.Ordinal);
        (_contexts, _options) = (contexts, options);
        Counts = [.. stems.Select(_ => new float[contexts])];
    }

    /// <summary>For each stem, how often each context stands near it.</summary>
    public float[][] Counts { get; }

    /// <summary>Counts the article of a line of JSON with a <c>text</c>.</summary>
    public void Add(string line)
    {
        using JsonDocument article = JsonDocument.Parse(line);
        int[] words = [.. RowsOf(article.RootElement.GetProperty("text").GetString() ?? "")];
        for (int word = 0; word < words.Length; word++)
        {
            float[] counts = Counts[words[word]];
            for (int near = Math.Max(0, word - _options.Window); near <= Math.Min(words.Length - 1, word + _options.Window); near++)
            {
                if (near != word && words[near] < _contexts)
                {
                    counts[words[near]]++;
                }
            }
        }
    }

    private IEnumerable<int> RowsOf(string text)
    {
        int start = -1;
        for (int index = 0; index <= text.Length; index++)
        {
            bool isLetter = index < text.Length && char.IsLetter(text[index]);
            if (isLetter && start < 0)
            {
                start = index;
            }
            else if (!isLetter && start >= 0)
            {
                if (_rows.TryGetValue(Stemmer.Stem(text.AsSpan(start, index - start)), out int row))
                {
                    yield return row;
                }

                start = -1;
            }
        }
    }
}
