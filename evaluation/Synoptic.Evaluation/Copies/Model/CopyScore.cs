namespace Synoptic.Evaluation.Copies.Model;

/// <summary>How many of the listed copies were found, and how many of those found are copies.</summary>
/// <param name="Found">Listed pairs of different outlets at containment .5 or more that were found.</param>
/// <param name="Gold">All such pairs.</param>
/// <param name="Pairs">All pairs of different outlets that were found.</param>
/// <param name="Right">Of the judged, how many are right.</param>
/// <param name="Judged">How many of those found were judged by hand.</param>
public sealed record CopyScore(int Found, int Gold, int Pairs, int Right, int Judged)
{
    /// <summary>In [0, 1]; 0 where nothing is listed.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Found / Gold;

    /// <summary>In [0, 1]; null where nothing was judged.</summary>
    public double? Precision => Judged == 0 ? null : (double)Right / Judged;
}
