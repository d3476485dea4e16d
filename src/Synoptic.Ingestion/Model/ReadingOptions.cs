namespace Synoptic.Ingestion.Model;

/// <summary>What a reader may be told. <see cref="Default"/> suits every ordinary folder of reports.</summary>
/// <param name="SizeLimit">The most bytes that one file or standard input may hold, 1 or more.</param>
public readonly record struct ReadingOptions(int SizeLimit)
{
    /// <summary>20 MB, some four million words: no report is longer, and a file that is was named by mistake.</summary>
    public static ReadingOptions Default => new(20_000_000);
}
