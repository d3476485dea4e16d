using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>
/// Reads names from column files: one token a line with its tag, a blank line after each sentence, <c>-DOCSTART-</c> or
/// <c># newdoc</c> before each document, comments that begin with a number sign.
/// </summary>
public static class NameReader
{
    /// <summary>Reads a file. Where the layout is not given and cannot be told, there is no document and one problem says so.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="given">Its columns, or null to tell them by what they hold.</param>
    public static NameReading Read(IEnumerable<string> lines, ColumnLayout? given = null)
    {
        ColumnFile file = new(lines);
        return (given ?? ColumnLayout.Detect(file.TokenRows)) is { } layout
            ? Read(file, layout)
            : new NameReading([], ["no column holds nothing but tags such as O, B-PER, I-LOC; name the columns with --format, such as --format token,pos,tag."]);
    }

    private static NameReading Read(ColumnFile file, ColumnLayout layout)
    {
        var documents = ImmutableArray.CreateBuilder<NameDocument>();
        var problems = ImmutableArray.CreateBuilder<string>();
        NameDocumentBuilder document = new();
        for (int index = 0; index < file.Rows.Length; index++)
        {
            string[] row = file.Rows[index];
            if (row.Length == 0)
            {
                document.EndSentence();
            }
            else if (ColumnFile.IsDocumentStart(row))
            {
                Finish(document, documents);
                document = new NameDocumentBuilder();
            }
            else if (!ColumnFile.IsComment(row, layout))
            {
                Add(row, index, layout, document, problems);
            }
        }

        Finish(document, documents);
        return new NameReading(documents.ToImmutable(), problems.ToImmutable());
    }

    private static void Add(
        string[] row, int index, ColumnLayout layout, NameDocumentBuilder document, ImmutableArray<string>.Builder problems)
    {
        if (layout.Fits(row))
        {
            document.Add(row[layout.Token], NameTag.Parse(row[layout.Tag]));
        }
        else
        {
            problems.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"line {index + 1}: no tag in column {layout.Tag + 1}; the line is left out. Mend it, or name the columns with --format."));
        }
    }

    private static void Finish(NameDocumentBuilder document, ImmutableArray<NameDocument>.Builder documents)
    {
        if (document.Build() is { } built)
        {
            documents.Add(built);
        }
    }
}
