using System.Diagnostics;
using System.Globalization;
using Synoptic.Stories.Merging;

namespace Synoptic.Training.EventVectors;

/// <summary>
/// <c>event-vectors ARTICLES TABLE OUT [name=value ...]</c>: vectors of word stems from what stands near them in news
/// (positive pointwise mutual information, decomposed; O. Levy and Y. Goldberg 2014).
/// </summary>
internal static class EventVectorCommand
{
    private const double ContextPower = 0.75;

    /// <summary>Counts, decomposes and writes the table.</summary>
    /// <param name="articles">JSON Lines with a <c>text</c> each.</param>
    /// <param name="table">The table of document frequencies.</param>
    /// <param name="output">The file to write.</param>
    /// <param name="options">The training.</param>
    public static void Run(string articles, string table, string output, EventVectorOptions options)
    {
        var clock = Stopwatch.StartNew();
        string[] stems = Vocabulary(File.ReadAllLines(table), options);
        int contexts = Math.Min(options.Contexts, stems.Length);
        var counts = new NeighbourCounts(stems, contexts, options);
        foreach (string line in File.ReadLines(articles))
        {
            counts.Add(line);
        }

        Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  {stems.Length} stems, {contexts} contexts counted");
        ToInformation(counts.Counts);
        float[][] vectors = Decomposition.Rows(counts.Counts, options);
        File.WriteAllBytes(output, EventVectorTable.Write(stems, vectors));
        Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  done");
    }

    /// <summary>The stems, those in most articles first.</summary>
    private static string[] Vocabulary(string[] lines, EventVectorOptions options)
    {
        double articles = double.Parse(lines.First(line => line.StartsWith("#articles\t", StringComparison.Ordinal)).Split('\t')[1], CultureInfo.InvariantCulture);
        return
        [
            .. lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
                .Select(row => (Stem: row[0], Count: int.Parse(row[1], CultureInfo.InvariantCulture)))
                .Where(entry => entry.Count >= options.FewestArticles && entry.Count <= options.LargestShare * articles && entry.Stem.Length > 2)
                .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Stem, StringComparer.Ordinal)
                .Select(entry => entry.Stem),
        ];
    }

    private static void ToInformation(float[][] counts)
    {
        double[] ofContext = new double[counts[0].Length];
        foreach (float[] row in counts)
        {
            for (int context = 0; context < row.Length; context++)
            {
                ofContext[context] += row[context];
            }
        }

        double[] share = [.. ofContext.Select(count => Math.Pow(count, ContextPower))];
        double all = share.Sum();
        foreach (float[] row in counts)
        {
            double ofRow = row.Sum(count => (double)count);
            for (int context = 0; context < row.Length; context++)
            {
                row[context] = row[context] == 0 ? 0 : (float)Math.Max(0, Math.Log(row[context] / ofRow / (share[context] / all)));
            }
        }
    }
}
