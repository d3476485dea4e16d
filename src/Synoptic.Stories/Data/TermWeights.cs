using System.Globalization;

namespace Synoptic.Stories.Data;

/// <summary>
/// How much each word stem tells: its inverse document frequency ln(N / n), shipped rather than learned
/// from the set, so that a set's result does not hang on what else was read. Read-only.
/// </summary>
public sealed class TermWeights
{
    private const string Resource = "document-frequencies.tsv";
    private const string CountHeader = "#articles\t";
    private readonly Dictionary<string, double> _weights = new(20_000, StringComparer.Ordinal); // not frozen: that takes longer than all its reads

    private TermWeights()
    {
        double articles = 0;
        double fewest = double.MaxValue;
        foreach (string line in Lexicon.ReadLines(Resource))
        {
            if (line.StartsWith(CountHeader, StringComparison.Ordinal))
            {
                articles = double.Parse(line.AsSpan(CountHeader.Length), CultureInfo.InvariantCulture);
            }
            else if (!line.StartsWith('#'))
            {
                int tab = line.IndexOf('\t', StringComparison.Ordinal);
                double count = double.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
                fewest = Math.Min(fewest, count);
                _weights.Add(line[..tab], Math.Log(articles / count));
            }
        }

        Unseen = Math.Log(articles / fewest);
    }

    /// <summary>The weights that the library carries, read once.</summary>
    public static TermWeights Shipped { get; } = new();

    /// <summary>The weight of a stem that the table does not hold: that of its rarest.</summary>
    public double Unseen { get; }

    /// <summary>The weight of a stem, 0 (in every article) or more.</summary>
    public double this[string stem] => _weights.GetValueOrDefault(stem, Unseen);

    /// <summary>Whether the table holds the stem.</summary>
    public bool Holds(string stem) => _weights.ContainsKey(stem);
}
