using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains;

/// <summary>
/// Reads gold chains from JSON Lines: an entry a line with <c>text</c>, or with <c>document</c>, the id of a text given
/// apart, <c>statements[]</c> and perhaps <c>pattern</c>.
/// </summary>
public static class ChainReader
{
    /// <summary>Reads a file; an entry with a fault is left out.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="texts">The ids and texts of documents; of one id the first text counts.</param>
    public static JsonLinesReading<ChainEntry> Read(IEnumerable<string> lines, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Dictionary<string, string> textOf = texts.DistinctBy(text => text.Key).ToDictionary(StringComparer.Ordinal);
        return JsonLinesReader.Read(lines, (line, root) => ReadEntry(line, root, textOf));
    }

    /// <summary>Reads the <c>id</c> and <c>text</c> of each line.</summary>
    public static JsonLinesReading<KeyValuePair<string, string>> ReadTexts(IEnumerable<string> lines) => JsonLinesReader.Read(
        lines, (line, root) => KeyValuePair.Create(line.ReadText(root, "id"), line.ReadText(root, "text")));

    private static ChainEntry ReadEntry(JsonLine line, JsonElement root, Dictionary<string, string> texts)
    {
        string? document = JsonLine.FindText(root, "document");
        string text = document is null ? line.ReadText(root, "text") : texts.GetValueOrDefault(document) ?? "";
        if (document is not null && text.Length == 0)
        {
            line.Report("'document' is not among the given texts: give the file that holds it with --texts.");
            return new ChainEntry("", IsWhole: false, null, []);
        }

        return new ChainEntry(
            text,
            document is null,
            JsonLine.FindText(root, "pattern"),
            [.. line.ReadList(root, "statements").Select(statement => ReadStatement(line, statement, text)).OfType<ChainedStatement>()]);
    }

    private static ChainedStatement? ReadStatement(JsonLine line, JsonElement statement, string text)
    {
        CoveredText? content = CoveredText.Of(text, line.ReadSpans(statement, "content", text));
        ImmutableArray<ChainStep> steps = [.. line.ReadList(statement, "steps").Select(step => ReadStep(line, step, text))];
        if (content is null)
        {
            line.Report("a statement has no 'content': give the spans of what was said.");
            return null;
        }

        return new ChainedStatement(content, steps);
    }

    private static ChainStep ReadStep(JsonLine line, JsonElement step, string text)
    {
        line.FindSpan(step, "cue", text); // checked, not scored
        return new ChainStep(
            line.ReadWord<StepKind>(step, "kind"),
            [.. line.ReadList(step, "parties").Select(party => ReadParty(line, party, text))]);
    }

    private static ChainParty ReadParty(JsonLine line, JsonElement party, string text) => new(
        line.FindSpan(party, "span", text) is { } span ? PartyWords.Of(text, span, JsonLine.FindText(party, "name")) : null,
        line.ReadWord<Anonymity>(party, "anonymity"));
}
