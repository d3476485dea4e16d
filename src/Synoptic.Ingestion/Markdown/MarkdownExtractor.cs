using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Synoptic.Ingestion.Model;
using Synoptic.Ingestion.PlainText;

namespace Synoptic.Ingestion.Markdown;

/// <summary>A Markdown file is one report: its front matter, and the text of its headings, paragraphs, items and tables.</summary>
internal static partial class MarkdownExtractor
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseEmphasisExtras().Build();

    public static Extraction Extract(InputFile file)
    {
        if (Parse(file.Text) is not { } markdown)
        {
            return Extraction.Failed(file.Path, "is Markdown nested too deeply to be read; save its text as .txt.");
        }

        var paragraphs = MarkdownText.Paragraphs(markdown);
        var front = FrontMatter.Read(file.Path, markdown.Descendants<YamlFrontMatterBlock>().FirstOrDefault());
        return paragraphs.Count == 0
            ? Extraction.Failed(file.Path, "is Markdown without text; save the report's text in it or leave it out.")
            : new([Compose(file, markdown, front.Details, paragraphs)], front.Failures);
    }

    private static Draft Compose(InputFile file, MarkdownDocument markdown, Details front, List<string> paragraphs)
    {
        bool headed = markdown.FirstOrDefault(block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)) is HeadingBlock;
        var details = front.Title is null && headed ? front with { Title = paragraphs[0] } : front;
        var draft = Draft.Compose(file, details, paragraphs);
        var header = HeaderReader.Read(draft.Text);
        return draft with { TitleSpan = draft.TitleSpan ?? header.Title, Details = details.Or(header.Details) };
    }

    private static MarkdownDocument? Parse(string text)
    {
        if (DeepLine().IsMatch(text))
        {
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own way to say that its depth limit is exceeded.
            return null;
        }
    }

    // The parser has a limit of its own, but takes long to come to it when one line opens all the levels.
    [GeneratedRegex(@"^(?:[ \t]*(?:>|[*+-][ \t]|[0-9]{1,9}[.)][ \t])){100}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeepLine();
}
