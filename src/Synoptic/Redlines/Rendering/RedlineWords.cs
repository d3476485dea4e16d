using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Redlines.Model;
using Synoptic.Rendering;

namespace Synoptic.Redlines.Rendering;

/// <summary>The fixed words of a redline that every format shares.</summary>
internal static class RedlineWords
{
    /// <summary>The title of the whole.</summary>
    public static string Title(ComparedFolders folders) => folders.Redlines.Length == 1
        ? "What changed between two texts"
        : $"What changed in {Count(folders.Redlines.Length, "text")}";

    /// <summary>What is known of a text.</summary>
    public static string Known(BriefDocument text) =>
        $"{ReportWords.Name(text)} · {ReportWords.Source(text)}, {ReportWords.Date(text)}{(text.Title is null ? "" : " · " + text.Path)}";

    /// <summary>How much changed, as a sentence.</summary>
    public static string Summary(SentenceCounts counts)
    {
        string[] changes = [.. Changes(counts).Where(change => change.Count > 0).Select(change => FormattableString.Invariant($"{change.Count} {change.What}"))];
        string kept = Count(counts.Kept, "sentence");
        return (changes.Length, counts.Trivial) switch
        {
            (0, 0) => $"Nothing changed: all {kept} are the same.",
            (0, var trivial) => $"Nothing changed but {Count(trivial, "trivial edit")}; {kept} kept.",
            (_, 0) => $"Sentences: {string.Join(", ", changes)}; {counts.Kept} kept.",
            (_, var trivial) => $"Sentences: {string.Join(", ", changes)}; {counts.Kept} kept, {trivial} with trivial edits.",
        };
    }

    /// <summary>What trivial edits are, where there are some that are not shown.</summary>
    public static string? Hidden(ImmutableArray<ComparedTexts> redlines, bool isAll)
    {
        int trivial = redlines.Sum(texts => texts.Counts.Trivial);
        return trivial == 0 || isAll ? null
            : $"{Count(trivial, "trivial edit")} not shown: spelling, punctuation, capitals, white space, or one article in a sentence. --all shows them.";
    }

    /// <summary>So many of a thing.</summary>
    public static string Count(int number, string thing) => FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");

    private static IEnumerable<(int Count, string What)> Changes(SentenceCounts counts) =>
        [(counts.Dropped, "dropped"), (counts.Added, "added"), (counts.Changed, "changed"), (counts.Moved, "moved")];
}
