using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Synoptic.Language.Model;

namespace Synoptic.Training.Stories;

/// <summary>Reads the training topics of ECB+ as reports with their stories.</summary>
internal static class LabelledReports
{
    private const int LastTrainingTopic = 35;
    private static readonly int[] DevelopmentTopics = [2, 5, 12, 18, 21, 23, 34, 35];

    /// <summary>The reports by topic and name.</summary>
    public static IEnumerable<LabelledReport> Read(string folder) =>
        from topic in Enumerable.Range(1, LastTrainingTopic).Except(DevelopmentTopics)
        let path = Path.Combine(folder, topic.ToString(CultureInfo.InvariantCulture))
        where Directory.Exists(path)
        from file in Directory.EnumerateFiles(path, "*.xml").Order(StringComparer.Ordinal)
        select new LabelledReport(topic, file.EndsWith("plus.xml", StringComparison.Ordinal), ReadDocument(file));

    private static Document ReadDocument(string file)
    {
        bool isPlus = file.EndsWith("plus.xml", StringComparison.Ordinal);
        string text = string.Join('\n', XElement.Load(file).Elements("token")
            .GroupBy(token => (int)token.Attribute("sentence")!)
            .Where(sentence => !isPlus || sentence.Key > 0) // the address of the page
            .OrderBy(sentence => sentence.Key)
            .Select(sentence => string.Join(' ', sentence.Select(token => token.Value))));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Document { Id = hash[..16], Path = Path.GetFileName(file), Text = text, Sha256 = hash };
    }
}
