namespace Synoptic.Training.Clauses;

/// <summary>Two linked clauses of two reports, and whether a reader found that they state the same.</summary>
/// <param name="Story">The folder of the story below the repository, or <c>ecb+</c>.</param>
/// <param name="First">The report of the first: its file, or its name in ECB+.</param>
/// <param name="FirstStart">Where the first begins, in UTF-16 code units.</param>
/// <param name="Second">The report of the second.</param>
/// <param name="SecondStart">Where the second begins.</param>
/// <param name="IsSame">Whether both state the same.</param>
internal sealed record JudgedPair(string Story, string First, int FirstStart, string Second, int SecondStart, bool IsSame)
{
    /// <summary>The story of all pairs of ECB+.</summary>
    public const string EcbPlus = "ecb+";

    /// <summary>What separates topic and text in the names of ECB+ ("10_15ecbplus").</summary>
    private const char AfterTopic = '_';

    /// <summary>The texts that a cross-validation must keep together: a story, or a topic of ECB+.</summary>
    public string Fold => Story == EcbPlus ? First[..First.IndexOf(AfterTopic, StringComparison.Ordinal)] : Story;

    /// <summary>Reads the file of judged pairs.</summary>
    public static IEnumerable<JudgedPair> Read(string path) => File.ReadLines(path)
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .Select(row => new JudgedPair(row[0], row[1], Number(row[2]), row[4], Number(row[5]), row[7] == "same"));

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
