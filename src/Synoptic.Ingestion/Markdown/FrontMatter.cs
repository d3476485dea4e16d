using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Yaml;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.Yaml;

namespace Synoptic.Ingestion.Markdown;

/// <summary>What the YAML at the head of a Markdown file says of the report.</summary>
/// <param name="Details">What it gives.</param>
/// <param name="Failures">One when the YAML is malformed; what stands before the error counts.</param>
internal sealed record FrontMatter(Details Details, ImmutableArray<StageFailure> Failures)
{
    public static FrontMatter Read(string path, YamlFrontMatterBlock? block)
    {
        if (block is null)
        {
            return new(Details.None, []);
        }

        var yaml = YamlReader.Read(block.Lines.ToString());
        return new(DetailsOf(yaml.Values), yaml.Error is { } error ? [Failure(path, block.Line + 1 + yaml.ErrorLine, error)] : []);
    }

    private static Details DetailsOf(ImmutableArray<YamlValue> values) => new()
    {
        Title = Text(values, PropertyNames.Titles),
        Source = Text(values, PropertyNames.Sources),
        Byline = Signature.Of(Text(values, PropertyNames.Bylines)),
        Url = Text(values, PropertyNames.Urls),
        Language = LanguageTag.Of(Text(values, PropertyNames.Languages)),
        PublishedAt = DateReader.Read(Text(values, PropertyNames.Dates)),
    };

    /// <summary>The value of the first name that is given; the items of a list, joined by commas.</summary>
    private static string? Text(ImmutableArray<YamlValue> values, ImmutableArray<string> names) => names
        .Select(name => string.Join(", ", values.Where(value => IsCalled(value, name)).Select(value => value.Text.Trim())))
        .FirstOrDefault(text => text.Length > 0);

    private static bool IsCalled(YamlValue value, string name) =>
        value.Keys is [_] or [_, "-" or "name"] or [_, "-", "name"] && value.Keys[0].Equals(name, StringComparison.OrdinalIgnoreCase);

    private static StageFailure Failure(string path, int line, string error) => new(
        string.Create(CultureInfo.InvariantCulture, $"{path}:{line}"),
        Stage.Extract,
        $"the front matter {error}; mend this line, what follows it in the front matter is not read.");
}
