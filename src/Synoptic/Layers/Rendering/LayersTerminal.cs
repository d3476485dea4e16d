using System.Globalization;
using Spectre.Console;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>
/// Draws a report with its layers on a terminal: sentence by sentence, what is marked in it, and under it the
/// statements and facts that begin there; then who is meant. Colours only repeat what marks and numbers say.
/// </summary>
public static class LayersTerminal
{
    private const int LeadWidth = 5;

    /// <summary>Draws the report in the console's width and with the styles that it can show.</summary>
    public static void Render(AnnotatedDocument report, IAnsiConsole console)
    {
        LayeredReport layers = new(report);
        WriteHead(layers, console);
        WriteText(layers, console);
        WriteEntities(layers, console);
    }

    private static void WriteHead(LayeredReport layers, IAnsiConsole console)
    {
        Write(console, "", new WrappedText().Add(ReportWords.Name(layers.Record), LayerStyles.Strong));
        string known = $"{ReportWords.Source(layers.Record)} · {ReportWords.Date(layers.Record)} · {layers.Record.Path}";
        WriteFaint(console, "", known);
        WriteFaint(console, "", Legend.Count(layers.Annotated));
        console.WriteLine();
        WriteFaint(console, "  [words]4         ", Legend.Mention);
        WriteFaint(console, "  [words]4=NOR     ", Legend.StandsFor);
        WriteFaint(console, "  {words}S2        ", Legend.Content);
        WriteFaint(console, "  _words_(value)   ", Legend.Measure);
        WriteFaint(console, "  <words>E3,F1     ", Legend.Fact);
    }

    private static void WriteText(LayeredReport layers, IAnsiConsole console)
    {
        StatementLines statements = new(layers);
        FactLines facts = new(layers);
        MarkedLine lines = new(layers);
        foreach (TextParagraph paragraph in TextParagraph.Of(layers.Record))
        {
            console.WriteLine();
            foreach (int sentence in paragraph.Pieces.Select(piece => piece.Sentence).OfType<int>())
            {
                Write(console, Lead(sentence + 1), lines.Of(sentence));
                foreach ((string mark, WrappedText line) in statements.At(sentence).Concat(facts.At(sentence)))
                {
                    Write(console, new string(' ', LeadWidth) + mark, line);
                }
            }
        }
    }

    private static void WriteEntities(LayeredReport layers, IAnsiConsole console)
    {
        console.WriteLine();
        Write(console, "", new WrappedText().Add(layers.Entities.IsEmpty ? Legend.NoEntities : Legend.Entities, LayerStyles.Strong));
        foreach (NumberedEntity entity in layers.Entities)
        {
            Write(console, Lead(entity.Number), EntityLine(entity, layers));
        }
    }

    /// <summary>The name and type, and each wording with the sentences that have it.</summary>
    private static WrappedText EntityLine(NumberedEntity entity, LayeredReport layers)
    {
        WrappedText line = new WrappedText()
            .Add(entity.Name, LayerStyles.Of(entity))
            .Add($" · {FixedWord.Of(entity.Type)} ·", LayerStyles.Faint);
        foreach (IGrouping<string, int> mentions in entity.Mentions.GroupBy(layers.WordsOf, StringComparer.Ordinal))
        {
            IEnumerable<int> sentences = mentions.Select(mention => layers.SentenceNumber(layers.Annotated.Parsed.Mentions[mention].Span.Start));
            line.Add(" " + mentions.Key, Style.Plain).Add($" ({string.Join(", ", sentences)})", LayerStyles.Faint);
        }

        return line;
    }

    private static string Lead(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(LeadWidth - 1) + " ";

    private static void WriteFaint(IAnsiConsole console, string lead, string text) =>
        Write(console, lead, new WrappedText().Add(text, LayerStyles.Faint));

    private static void Write(IAnsiConsole console, string lead, WrappedText text) => console.Write(new Hanging(lead, text));
}
