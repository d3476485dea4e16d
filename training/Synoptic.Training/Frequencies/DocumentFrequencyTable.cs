using System.Globalization;
using System.Text;

namespace Synoptic.Training.Frequencies;

/// <summary>In how many of some articles each stem occurs.</summary>
/// <param name="Articles">The number of articles read.</param>
/// <param name="Counts">Articles per stem.</param>
internal sealed record DocumentFrequencyTable(int Articles, IReadOnlyDictionary<string, int> Counts)
{
    // A stem in fewer than 25 of 37,480 articles weighs as much as one never seen to within 12 %;
    // the cut keeps the table to a few hundred kilobytes.
    private const int FewestArticles = 25;

    /// <summary>What was counted, in one sentence.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Articles} articles, {Counts.Count} stems, {Counts.Count(pair => pair.Value >= FewestArticles)} of them in {FewestArticles} articles or more");

    /// <summary>The table as it is shipped: origin, number of articles, then a stem and its count a line, in ordinal order.</summary>
    public string ToTsv()
    {
        var text = new StringBuilder();
        text.Append("# origin: counted by training/Synoptic.Training document-frequencies over ")
            .Append(CultureInfo.InvariantCulture, $"{Articles} US news articles of 2012-2020; licence: CC0, derived statistics only\n")
            .Append(CultureInfo.InvariantCulture, $"#articles\t{Articles}\n");
        foreach ((string stem, int count) in Counts
            .Where(pair => pair.Value >= FewestArticles)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{stem}\t{count}\n");
        }

        return text.ToString();
    }
}
