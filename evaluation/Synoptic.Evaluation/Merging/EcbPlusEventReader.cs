using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Merging;

/// <summary>Reads the documents of a folder of ECB+ with their gold mentions of events; see <see cref="EcbPlusReader"/> for the folder.</summary>
public static class EcbPlusEventReader
{
    /// <summary>The documents of the split, by topic, then name.</summary>
    /// <exception cref="IOException">The folder, its index or a file that the index names cannot be read.</exception>
    /// <exception cref="InvalidDataException">The index or a file is not as ECB+ has it; the message names file and place.</exception>
    public static ImmutableArray<MergingDocument> Read(string folder, PassageSplit split) =>
    [
        .. EcbPlusReader.ReadIndex(folder, split)
            .GroupBy(entry => (entry.Topic, entry.File))
            .OrderBy(file => file.Key.Topic).ThenBy(file => file.Key.File, StringComparer.Ordinal)
            .Select(file => EcbPlusEvents.Read(PathOf(folder, file.First()), file.Key.Topic, file.Key.File, file.Select(entry => entry.Number).ToHashSet())),
    ];

    private static string PathOf(string folder, AnnotatedSentence entry) =>
        Path.Combine(folder, entry.Topic.ToString(CultureInfo.InvariantCulture), entry.Document + ".xml");
}
