using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>
/// Reads gold chains from CoNLL-U with <c>Entity=</c> in its last column, as GUM and CorefUD have it. A document begins
/// at <c># newdoc</c>; <c># global.Entity</c> names the fields of a bracket, of which <c>GRP</c> or <c>eid</c> is the
/// entity (the first, where it is not named).
/// </summary>
public static class CoreferenceReader
{
    private const string DocumentStart = "# newdoc";
    private const string Fields = "# global.Entity = ";

    /// <summary>Reads a file; a document with a fault is left out.</summary>
    public static CoreferenceReading Read(IEnumerable<string> lines)
    {
        var documents = ImmutableArray.CreateBuilder<CoreferenceDocument>();
        var problems = ImmutableArray.CreateBuilder<string>();
        int idField = 0;
        foreach (GoldLines part in Split([.. lines]))
        {
            idField = part.Lines.LastOrDefault(IsFields) is { } fields ? IdFieldOf(fields) : idField;
            CoreferenceDocumentParser parser = new(part, idField);
            if (parser.Parse() is { } document)
            {
                documents.Add(document);
            }

            problems.AddRange(parser.Problems);
        }

        return new CoreferenceReading(documents.ToImmutable(), problems.ToImmutable());
    }

    private static IEnumerable<GoldLines> Split(ImmutableArray<string> lines)
    {
        int start = 0;
        for (int index = 1; index <= lines.Length; index++)
        {
            if (index == lines.Length || lines[index].StartsWith(DocumentStart, StringComparison.Ordinal))
            {
                yield return new GoldLines(start + 1, lines[start..index]);
                start = index;
            }
        }
    }

    private static bool IsFields(string line) => line.StartsWith(Fields, StringComparison.Ordinal);

    private static int IdFieldOf(string line) =>
        Math.Max(0, Array.FindIndex(line[Fields.Length..].Trim().Split('-'), field => field is "GRP" or "eid"));
}
