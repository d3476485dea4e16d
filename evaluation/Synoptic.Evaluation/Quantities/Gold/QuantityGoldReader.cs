using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>Reads gold quantities and recognises whose they are: XML is MEANTIME, JSON with <c>Input</c> a specification of Recognizers-Text, JSON with <c>req</c> quantulum3.</summary>
public static class QuantityGoldReader
{
    /// <summary>Reads a file, or all files below a folder. Without a case and a problem there is no gold there.</summary>
    public static QuantityGold Read(string path)
    {
        ImmutableArray<string> files = File.Exists(path)
            ? [path]
            : [.. Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return files.Any(file => file.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) && Directory.Exists(path)
            ? ReadMeantime(path)
            : ReadJson(files.Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)));
    }

    private static QuantityGold ReadMeantime(string folder)
    {
        MeantimeReading reading = MeantimeReader.ReadFolder(folder);
        return new QuantityGold(QuantitySet.Meantime, [.. reading.Documents.Select(MeantimeCases.Of)], [], reading.Problems);
    }

    private static QuantityGold ReadJson(IEnumerable<string> files)
    {
        GoldCollector gold = new();
        foreach (string file in files)
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
                gold.Add(Path.GetFileNameWithoutExtension(file), json.RootElement);
            }
            catch (Exception problem) when (problem is JsonException or IOException)
            {
                gold.Report($"{Path.GetFileName(file)}: {problem.Message} It is left out; give a JSON file as its project published it.");
            }
        }

        return gold.ToGold();
    }
}
