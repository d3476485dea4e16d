using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Synoptic.Evaluation.Times.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>Reads a file, or the files of a folder and those below it, of TimeML or of MEANTIME; the root element tells which.</summary>
public static class TimeGoldReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The documents; a file with a fault is left out.</summary>
    /// <param name="path">A file, or a folder whose <c>.tml</c> and <c>.xml</c> files are read.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static TimeGold Read(string path)
    {
        var documents = ImmutableArray.CreateBuilder<TimeDocument>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (string file in Files(path))
        {
            try
            {
                documents.Add(ReadFile(file));
            }
            catch (Exception error) when (error is XmlException or InvalidDataException)
            {
                problems.Add($"{file}: {error.Message}");
            }
        }

        return new TimeGold(documents.ToImmutable(), problems.ToImmutable());
    }

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".tml" or ".xml")
            .Order(StringComparer.Ordinal)
        : [path];

    private static TimeDocument ReadFile(string file)
    {
        using XmlReader reader = XmlReader.Create(file, Settings);
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        TimeDocument document = root.Name.LocalName switch
        {
            "TimeML" => TimeMlParser.Parse(root),
            "Document" => MeantimeParser.Parse(root),
            var other => throw new InvalidDataException($"<{other}> is neither TimeML nor MEANTIME; give files whose root is <TimeML> or <Document>."),
        };
        return string.IsNullOrWhiteSpace(document.Text)
            ? throw new InvalidDataException("holds no text; give a file with <TEXT> or with tokens.")
            : document;
    }
}
