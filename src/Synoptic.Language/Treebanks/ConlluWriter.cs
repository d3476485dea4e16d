using System.Globalization;
using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>
/// Writes CoNLL-U (https://universaldependencies.org/format.html). The place of each token stands in its last column
/// as <c>TokenRange=Start:End</c>, half-open, in UTF-16 code units.
/// </summary>
public static class ConlluWriter
{
    private const string NoValue = "_";

    /// <summary>One sentence with its comments and the blank line after it; lines end in <c>\n</c>.</summary>
    public static string Write(PlacedSentence placed)
    {
        var lines = new StringBuilder();
        foreach (string comment in placed.Sentence.Comments)
        {
            lines.Append(OneLine(comment)).Append('\n');
        }

        for (int index = 0; index < placed.Sentence.Tokens.Length; index++)
        {
            AddToken(placed.Sentence, placed.Sentence.Tokens[index], placed.Spans[index], lines);
        }

        return lines.Append('\n').ToString();
    }

    /// <summary>The text of a sentence as its tokens and <c>SpaceAfter=No</c> show it: on one line, with single spaces.</summary>
    public static string TextOf(ConlluSentence sentence) =>
        string.Concat(sentence.Tokens.Select(token => token.SpaceAfter ? token.Form + " " : token.Form)).TrimEnd();

    private static void AddToken(ConlluSentence sentence, ConlluToken token, TextSpan span, StringBuilder lines)
    {
        string place = PlaceOf(token, span);
        if (token.IsMultiword)
        {
            string range = string.Create(CultureInfo.InvariantCulture, $"{token.FirstWord + 1}-{token.FirstWord + token.WordCount}");
            AddLine(lines, range, token.Form, NoValue, NoValue, NoValue, NoValue, NoValue, NoValue, NoValue, place);
        }

        for (int index = token.FirstWord; index < token.FirstWord + token.WordCount; index++)
        {
            AddWord(sentence.Words[index], index + 1, token.IsMultiword ? NoValue : place, lines);
        }
    }

    private static void AddWord(ConlluWord word, int number, string place, StringBuilder lines) => AddLine(
        lines,
        number.ToString(CultureInfo.InvariantCulture),
        word.Form,
        word.Lemma,
        word.Upos,
        word.Xpos,
        word.Feats,
        word.Head < 0 ? NoValue : word.Head.ToString(CultureInfo.InvariantCulture),
        word.Relation,
        NoValue,
        Join(word.Misc, place));

    private static void AddLine(StringBuilder lines, params ReadOnlySpan<string> columns)
    {
        for (int index = 0; index < columns.Length; index++)
        {
            lines.Append(OneLine(columns[index])).Append(index + 1 < columns.Length ? '\t' : '\n');
        }
    }

    private static string PlaceOf(ConlluToken token, TextSpan span) => string.Create(
        CultureInfo.InvariantCulture, $"{(token.SpaceAfter ? "" : "SpaceAfter=No|")}TokenRange={span.Start}:{span.End}");

    private static string Join(string misc, string place) =>
        misc == NoValue ? place : place == NoValue ? misc : $"{misc}|{place}";

    /// <summary>A control character (a tab or line end among them) would break the line, or steer a screen that shows it.</summary>
    private static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character)) : text;
}
