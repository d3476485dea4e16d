using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Groupings.Model;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Passages;

namespace Synoptic.Evaluation.Groupings;

/// <summary>The reports of the development topics of ECB+. A story is a topic's <c>ecb</c> or its <c>ecbplus</c> files, which look alike.</summary>
internal static class EcbPlusReports
{
    private static readonly ImmutableArray<int> Topics = [2, 5, 12, 18, 21, 23, 34, 35];

    /// <summary>Whether the folder holds ECB+.</summary>
    public static bool IsAt(string folder) => File.Exists(Path.Combine(folder, "annotated_sentences.csv"));

    /// <summary>The reports by topic and name; all sentences of each but the address on top of <c>ecbplus</c> files.</summary>
    public static ImmutableArray<GoldReport> Read(string folder) =>
    [
        .. from topic in Topics
           from file in Directory.EnumerateFiles(Path.Combine(folder, topic.ToString(CultureInfo.InvariantCulture)), "*.xml").Order(StringComparer.Ordinal)
           let isPlus = file.EndsWith("plus.xml", StringComparison.Ordinal)
           select new GoldReport(
               string.Create(CultureInfo.InvariantCulture, $"{topic} {(isPlus ? "ecbplus" : "ecb")}"),
               GoldDocument.Of(Path.GetFileName(file), TextOf(EcbPlusDocument.Load(file), isPlus))),
    ];

    private static string TextOf(EcbPlusDocument document, bool isPlus) => string.Join('\n', document.Sentences
        .Where(sentence => !(isPlus && sentence == 0))
        .Select(sentence => Print(document.TextOf(sentence))));

    private static string Print(string sentence)
    {
        TokenSpacing spacing = new();
        StringBuilder text = new();
        foreach (string token in sentence.Split(' '))
        {
            (string form, bool hasSpace) = spacing.Next(token);
            text.Append(hasSpace ? " " : "").Append(form);
        }

        return text.ToString();
    }
}
