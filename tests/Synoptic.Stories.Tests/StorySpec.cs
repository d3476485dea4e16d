using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Synoptic.Stories.Tests;

/// <summary>One example of tests/specs/stories: reports, and what the comparison must say of them.</summary>
internal sealed partial record StorySpec(string Name, ImmutableArray<Report> Reports, ImmutableArray<string> Expectations)
{
    /// <summary>All examples of all files.</summary>
    public static IEnumerable<StorySpec> ReadAll() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "tests", "specs", "stories"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n## ")[1..])
            .Select(Parse);

    private static StorySpec Parse(string example)
    {
        string[] lines = example.Split('\n');
        return new StorySpec(
            lines[0].Trim(),
            [.. lines.Select(line => ReportLine().Match(line)).Where(match => match.Success).Select(ToReport)],
            [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim())]);
    }

    private static Report ToReport(Match match) => new(
        match.Groups["name"].Value,
        match.Groups["date"] is { Success: true, Value: var date } ? date : null,
        match.Groups["text"].Value);

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Synoptic.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Synoptic.slnx is in no folder above the tests.");
        }

        return folder;
    }

    [GeneratedRegex(@"^> (?<name>\w+)(?: \((?<date>[\d-]+)\))?: (?<text>.*)$")]
    private static partial Regex ReportLine();
}
