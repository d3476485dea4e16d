using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Synoptic.Evaluation.Linking.Model;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Passages;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Linking;

/// <summary>
/// Reads the participants and places of ECB+, in its checked sentences: of the development topics where the folder holds
/// any of them, of all topics where it holds none. A mention that the corpus links with nothing is an entity by itself.
/// </summary>
internal static class EcbPlusEntities
{
    public static ImmutableArray<LinkingDocument> Read(string folder)
    {
        ImmutableArray<AnnotatedSentence> index = EcbPlusReader.ReadIndex(folder);
        bool hasDevelopment = index.Any(entry => EcbPlusReader.IsDevelopment(entry.Topic));
        return
        [
            .. index.Where(entry => !hasDevelopment || EcbPlusReader.IsDevelopment(entry.Topic))
                .GroupBy(entry => (entry.Topic, entry.Document))
                .OrderBy(document => document.Key.Document, StringComparer.Ordinal)
                .Select(document => ReadDocument(
                    Path.Combine(folder, document.Key.Topic.ToString(CultureInfo.InvariantCulture), document.Key.Document + ".xml"), [.. document])),
        ];
    }

    private static LinkingDocument ReadDocument(string path, ImmutableArray<AnnotatedSentence> sentences)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return ToDocument(XElement.Load(reader), sentences);
        }
        catch (Exception error) when (error is XmlException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{path}: not a file of ECB+: {error.Message} Fetch it again.", error);
        }
    }

    private static LinkingDocument ToDocument(XElement root, ImmutableArray<AnnotatedSentence> sentences)
    {
        string name = sentences[0].Document;
        bool hasAddress = name.EndsWith("plus", StringComparison.Ordinal);
        XElement[] tokens = [.. root.Elements("token").Where(token => !(hasAddress && SentenceOf(token) == 0))];
        MeantimeText text = MeantimeText.Of(tokens);
        HashSet<int> numbers = [.. sentences.Where(sentence => !sentence.IsAddress).Select(sentence => sentence.Number)];
        HashSet<string> scored = [.. tokens.Where(token => numbers.Contains(SentenceOf(token))).Select(token => Required(token, "t_id"))];
        Dictionary<string, string> entities = EntitiesOf(root, name);
        return new LinkingDocument(name, text.Text, null,
        [
            .. root.Elements("Markables").Elements()
                .Where(mention => IsEntity(mention) && mention.Elements("token_anchor").Any() && AnchorsOf(mention).All(scored.Contains))
                .Select(mention => (Id: Required(mention, "m_id"), Span: AnchorsOf(mention).Select(text.SpanOf).Aggregate(TextSpan.Cover)))
                .OrderBy(mention => mention.Span)
                .Select(mention => new LinkingMention(mention.Span, entities.GetValueOrDefault(mention.Id, $"{name}#{mention.Id}")))
                .DistinctBy(mention => mention.Span),
        ]);
    }

    /// <summary>The entity of each linked mention: the note of a link across documents, the target of one within a document.</summary>
    private static Dictionary<string, string> EntitiesOf(XElement root, string name) =>
    (
        from link in root.Elements("Relations").Elements()
        where link.Name.LocalName is "CROSS_DOC_COREF" or "INTRA_DOC_COREF"
        let target = link.Element("target")
        from source in link.Elements("source")
        select (Mention: Required(source, "m_id"), Entity: (string?)link.Attribute("note") ?? $"{name}#{(string?)target?.Attribute("m_id")}")
    ).DistinctBy(link => link.Mention).ToDictionary(link => link.Mention, link => link.Entity, StringComparer.Ordinal);

    private static bool IsEntity(XElement mention) =>
        mention.Name.LocalName.StartsWith("HUMAN_", StringComparison.Ordinal)
        || mention.Name.LocalName.StartsWith("NON_HUMAN_", StringComparison.Ordinal)
        || mention.Name.LocalName.StartsWith("LOC_", StringComparison.Ordinal);

    private static IEnumerable<string> AnchorsOf(XElement mention) => mention.Elements("token_anchor").Select(anchor => Required(anchor, "t_id"));

    private static int SentenceOf(XElement token) => int.Parse(Required(token, "sentence"), CultureInfo.InvariantCulture);

    private static string Required(XElement element, string name) => element.Attribute(name)?.Value
        ?? throw new FormatException($"<{element.Name.LocalName}> without '{name}'.");
}
