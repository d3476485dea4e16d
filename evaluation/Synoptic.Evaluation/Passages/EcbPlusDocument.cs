using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Synoptic.Evaluation.Passages;

/// <summary>One file of ECB+: tokens with their sentences, mentions anchored to tokens, and links from mentions to instances.</summary>
internal sealed class EcbPlusDocument
{
    private readonly ILookup<int, string> _tokens;
    private readonly ILookup<int, string> _events;

    private EcbPlusDocument(XElement root)
    {
        Dictionary<string, int> sentences = root.Elements("token")
            .ToDictionary(token => Required(token, "t_id"), SentenceOf, StringComparer.Ordinal);
        Dictionary<string, XElement> mentions = root.Elements("Markables").Elements()
            .ToDictionary(mention => Required(mention, "m_id"), StringComparer.Ordinal);
        _tokens = root.Elements("token").ToLookup(SentenceOf, token => token.Value);
        _events =
        (
            from link in root.Elements("Relations").Elements("CROSS_DOC_COREF")
            from source in link.Elements("source")
            let mention = mentions[Required(source, "m_id")]
            where IsEvent(mention)
            from anchor in mention.Elements("token_anchor")
            select (Sentence: sentences[Required(anchor, "t_id")], Instance: Required(link, "note"))
        ).ToLookup(link => link.Sentence, link => link.Instance);
    }

    public static EcbPlusDocument Load(string path)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return new EcbPlusDocument(XElement.Load(reader));
        }
        catch (Exception error) when (error is XmlException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{path}: not a file of ECB+: {error.Message} Fetch it again.", error);
        }
    }

    /// <summary>The numbers of its sentences, ascending.</summary>
    public IEnumerable<int> Sentences => _tokens.Select(sentence => sentence.Key).Order();

    public string TextOf(int sentence) => string.Join(' ', _tokens[sentence]);

    public ImmutableArray<string> EventsOf(int sentence) =>
        [.. _events[sentence].Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Events carry the tags ACTION_* and NEG_ACTION_*; the others are participants, times and places.</summary>
    private static bool IsEvent(XElement mention) =>
        mention.Name.LocalName.StartsWith("ACTION_", StringComparison.Ordinal)
        || mention.Name.LocalName.StartsWith("NEG_ACTION_", StringComparison.Ordinal);

    private static int SentenceOf(XElement token) => int.Parse(Required(token, "sentence"), CultureInfo.InvariantCulture);

    private static string Required(XElement element, string name) => element.Attribute(name)?.Value
        ?? throw new FormatException($"<{element.Name.LocalName}> without '{name}'.");
}
