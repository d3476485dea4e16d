using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Synoptic.Evaluation.Meantime.Model;

namespace Synoptic.Evaluation.Meantime;

/// <summary>
/// Reads the MEANTIME corpus (Minard and others, LREC 2016), in the XML of the CAT tool: tokens, and marks that name them.
/// </summary>
public static class MeantimeReader
{
    /// <summary>Reads all XML files below a folder, or one file. Of files with one name, such as those of the two layers of the corpus, the first in ordinal order of their paths counts.</summary>
    public static MeantimeReading ReadFolder(string folder)
    {
        var documents = ImmutableArray.CreateBuilder<MeantimeDocument>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (string file in FilesOf(folder))
        {
            try
            {
                documents.Add(Read(File.ReadAllText(file)));
            }
            catch (Exception problem) when (problem is XmlException or FormatException or IOException)
            {
                problems.Add($"{Path.GetRelativePath(folder, file)}: {problem.Message} It is left out; give a file of MEANTIME as it was published.");
            }
        }

        return new MeantimeReading(documents.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="XmlException">The text is no XML.</exception>
    /// <exception cref="FormatException">It is XML without the parts of a MEANTIME document.</exception>
    public static MeantimeDocument Read(string xml)
    {
        XElement root = XDocument.Parse(xml).Root!;
        XElement marks = root.Element("Markables") ?? throw new FormatException("There is no element 'Markables'.");
        return new MeantimeMarks(MeantimeText.Of(root.Elements("token")), marks, root.Element("Relations")).ToDocument((string?)root.Attribute("doc_name") ?? "");
    }

    private static IEnumerable<string> FilesOf(string folder) => File.Exists(folder) ? [folder] : !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .DistinctBy(Path.GetFileName, StringComparer.Ordinal)
        .OrderBy(Path.GetFileName, StringComparer.Ordinal);
}
