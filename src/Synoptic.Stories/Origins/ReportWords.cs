using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The words of a document that are its reporter's, with their places: quotations are left out, since two reporters may hear the same words.</summary>
internal sealed class ReportWords
{
    private ReportWords(ImmutableArray<string> words, ImmutableArray<TextSpan> spans)
    {
        Words = words;
        Spans = spans;
    }

    /// <summary>The words, lower case.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Where each stands.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>Collects the words of one document.</summary>
    public static ReportWords Of(AnnotatedDocument document)
    {
        ImmutableArray<TextSpan> quoted =
        [
            .. document.Statements
                .Where(statement => statement.Kind is not StatementKind.Indirect)
                .SelectMany(statement => statement.Content)
                .Order(),
        ];
        Token[] tokens =
        [
            .. document.Parsed.Tokens
                .Where(token => char.IsLetterOrDigit(document.Text[token.Span.Start]))
                .Where(token => !quoted.Any(content => content.Contains(token.Span))),
        ];
        return new ReportWords(
            [.. tokens.Select(token => token.Span.Read(document.Text).ToLowerInvariant())],
            [.. tokens.Select(token => token.Span)]);
    }
}
