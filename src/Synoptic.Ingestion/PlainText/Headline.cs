using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>
/// Tells whether the first line of a text is its title: short, no sentence, apart from what follows, and
/// followed by sentences that are longer. Where the text leaves a doubt there is no title.
/// </summary>
internal static partial class Headline
{
    // Headlines of news run to some twenty words.
    private const int Longest = 160;

    /// <summary>The title, or null.</summary>
    public static TextSpan? Find(IReadOnlyList<TextLine> lines)
    {
        int index = 0;
        while (index < lines.Count && IsOverTitle(lines[index].Text))
        {
            index++;
        }

        return index < lines.Count && IsTitle(lines, index) ? lines[index].Span : null;
    }

    private static bool IsOverTitle(string line) =>
        HeaderWords.RoleOf(line.TrimEnd(':')) == HeaderRole.Kicker || HeaderLine.Read(line) is not null;

    private static bool IsTitle(IReadOnlyList<TextLine> lines, int index)
    {
        var below = lines.Skip(index + 1).ToList();
        return ReadsAsTitle(lines[index])
            && StandsApart(lines[index], below)
            && below.Exists(line => line.EndsSentence)
            && below.Sum(line => line.Text.Length) > lines[index].Text.Length;
    }

    private static bool ReadsAsTitle(TextLine line) =>
        line.Text.Length <= Longest
        && line.Text.Contains(' ', StringComparison.Ordinal)
        && line.Text.Any(char.IsLetter)
        && !(line.EndsSentence && line.Text is [.., '.'])
        && line.Text is not [.., ',' or ';' or ':' or '-' or '\u2013' or '\u2014' or '\u2026']
        && !CaptionLabel().Match(line.Text).Groups["label"].Captures.Any(label => HeaderWords.RoleOf(label.Value) == HeaderRole.Caption);

    /// <summary>
    /// Alone before a blank line; or, where no blank line follows, above lines that are paragraphs of their
    /// own: two in three of them end a sentence. In a text that is wrapped at a margin few lines do.
    /// </summary>
    private static bool StandsApart(TextLine title, List<TextLine> below)
    {
        var joined = below.TakeWhile(line => line.Block == title.Block).ToList();
        int paragraphs = joined.Count(line => line.EndsSentence || HeaderLine.Read(line.Text) is not null);
        return joined.Count == 0 || (!char.IsLower(joined[0].Text[0]) && 3 * paragraphs >= 2 * joined.Count);
    }

    [GeneratedRegex(@"^\W*(?<label>[\p{L} ]{2,20}?)\s*(?::|\bby\b|/)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CaptionLabel();
}
