using Synoptic.Evaluation.Linking.Model;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Evaluation.Passages;

namespace Synoptic.Evaluation.Linking;

/// <summary>Reads entities across documents: of ECB+ where the folder has its index, of MEANTIME anywhere else.</summary>
public static class LinkingReader
{
    /// <summary>The part of MEANTIME that names entities across documents; the other part numbers them in each document.</summary>
    private const string CrossDocument = "intra_cross-doc_annotation";

    /// <summary>Reads a folder.</summary>
    /// <exception cref="IOException">The folder, or a file that its index names, cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file of ECB+ is not as it was published.</exception>
    public static LinkingReading Read(string folder) =>
        EcbPlusReader.IsCorpus(folder) ? new LinkingReading(EcbPlusEntities.Read(folder), []) : ReadMeantime(folder);

    private static LinkingReading ReadMeantime(string folder)
    {
        string part = Path.Combine(folder, CrossDocument);
        MeantimeReading reading = MeantimeReader.ReadFolder(Directory.Exists(part) ? part : folder);
        return new LinkingReading([.. reading.Documents.Select(ToDocument).Where(document => !document.Mentions.IsEmpty)], reading.Problems);
    }

    private static LinkingDocument ToDocument(MeantimeDocument document) =>
        new(document.Name, document.Text, document.Published,
        [
            .. document.Entities
                .Select(mention => new LinkingMention(mention.Span, mention.IsOfCorpus ? mention.Instance : $"{document.Name}#{mention.Instance}"))
                .DistinctBy(mention => mention.Span),
        ]);
}
