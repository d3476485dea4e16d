using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Times;

namespace Synoptic.Language.Tests.Times;

/// <summary>Finds time expressions by the stage alone.</summary>
internal static class Found
{
    private static readonly Segmenter Segmenter = new();
    private static readonly TimeFinder Finder = new();

    public static ImmutableArray<TimeExpression> In(string text, DateOnly? published) =>
        Finder.Find(Segmenter.Segment(text), published is { } day ? new PublicationTime(day) : null);

    /// <summary>Each expression with its value: <c>two years = P2Y; Monday = 2025-09-01</c>.</summary>
    public static string Print(string text, DateOnly? published) =>
        string.Join("; ", In(text, published).Select(time => $"{time.Span.Read(text)} = {time.Value ?? "?"}"));

    /// <summary>The values alone.</summary>
    public static string Values(string text, DateOnly? published) =>
        string.Join('|', In(text, published).Select(time => time.Value));
}
