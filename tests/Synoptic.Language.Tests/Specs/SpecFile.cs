using System.Globalization;

namespace Synoptic.Language.Tests.Specs;

/// <summary>
/// Reads a specification: <c>## title</c> begins a case, <c>Published: date</c> dates it, lines with <c>&gt;</c>
/// are the passage, lines with <c>-</c> what is expected; all other lines are prose.
/// </summary>
internal static class SpecFile
{
    public static IReadOnlyList<SpecCase> Read(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "specs", name + ".md");
        return [.. File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n## ").Skip(1).Select(ReadCase)];
    }

    private static SpecCase ReadCase(string block)
    {
        string[] lines = block.Split('\n');
        string? published = lines.FirstOrDefault(line => line.StartsWith("Published: ", StringComparison.Ordinal));
        return new SpecCase(
            lines[0],
            published is null ? null : DateOnly.ParseExact(published["Published: ".Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            string.Join('\n', lines.Where(line => line.StartsWith('>')).Select(line => line.Length > 2 ? line[2..] : "")),
            [.. lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])]);
    }
}
