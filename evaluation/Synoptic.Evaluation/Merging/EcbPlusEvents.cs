using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Synoptic.Evaluation.Meantime;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Merging;

/// <summary>Reads the mentions of events of one file of ECB+, with the text rebuilt around them.</summary>
internal sealed class EcbPlusEvents
{
    private const string Address = "plus";

    private readonly XElement _root;
    private readonly Dictionary<string, TextSpan> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    private EcbPlusEvents(XElement root) => _root = root;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="topic">Its topic.</param>
    /// <param name="file">Its name without topic and extension ("10ecbplus").</param>
    /// <param name="sentences">The sentences whose mentions count.</param>
    /// <exception cref="InvalidDataException">The file is not as ECB+ has it.</exception>
    public static MergingDocument Read(string path, int topic, string file, IReadOnlySet<int> sentences)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var events = new EcbPlusEvents(XElement.Load(reader));
            bool hasAddress = file.EndsWith(Address, StringComparison.Ordinal);
            events.Rebuild(hasAddress);
            string name = Path.GetFileNameWithoutExtension(path);
            ImmutableArray<MergingMention> mentions = events.Mentions(name, number => sentences.Contains(number) && !(hasAddress && number == 0));
            return new MergingDocument(topic, file.TrimStart([.. "0123456789"]), name, events._text.ToString(), mentions);
        }
        catch (Exception error) when (error is XmlException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: not a file of ECB+: {error.Message} Fetch it again.", error);
        }
    }

    private void Rebuild(bool hasAddress)
    {
        var spacing = new TokenSpacing();
        int last = -1;
        foreach (XElement token in _root.Elements("token"))
        {
            int sentence = int.Parse(Required(token, "sentence"), CultureInfo.InvariantCulture);
            string id = Required(token, "t_id");
            _sentences.Add(id, sentence);
            if (hasAddress && sentence == 0)
            {
                continue;
            }

            if (sentence != last)
            {
                _text.Append(_text.Length > 0 ? "\n\n" : "");
                (last, spacing) = (sentence, new TokenSpacing());
            }

            (string form, bool hasSpace) = spacing.Next(token.Value);
            _text.Append(hasSpace ? " " : "");
            _places.Add(id, new TextSpan(_text.Length, _text.Length + form.Length));
            _text.Append(form);
        }
    }

    private ImmutableArray<MergingMention> Mentions(string document, Func<int, bool> counts)
    {
        Dictionary<string, string> events = EventOfMention(document);
        return
        [
            .. (from mention in _root.Elements("Markables").Elements()
                where IsEvent(mention)
                let anchors = mention.Elements("token_anchor").Select(anchor => Required(anchor, "t_id")).ToArray()
                where anchors.Length > 0 && counts(_sentences[anchors[0]])
                let id = Required(mention, "m_id")
                select new MergingMention(
                    [.. anchors.Select(anchor => _places[anchor]).Order()],
                    events.GetValueOrDefault(id, $"{document}#{id}")))
            .DistinctBy(mention => string.Join(' ', mention.Words))
            .OrderBy(mention => mention.Span),
        ];
    }

    /// <summary>An instance is known by its note across documents, a chain within one document by its number.</summary>
    private Dictionary<string, string> EventOfMention(string document)
    {
        var events = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (XElement link in _root.Elements("Relations").Elements())
        {
            string name = link.Name.LocalName == "CROSS_DOC_COREF" ? Required(link, "note") : $"{document}@{Required(link, "r_id")}";
            foreach (XElement source in link.Elements("source"))
            {
                events.TryAdd(Required(source, "m_id"), name);
            }
        }

        return events;
    }

    /// <summary>Events carry the tags ACTION_* and NEG_ACTION_*; what links instances has no anchors.</summary>
    private static bool IsEvent(XElement mention) =>
        mention.Name.LocalName.StartsWith("ACTION_", StringComparison.Ordinal)
        || mention.Name.LocalName.StartsWith("NEG_ACTION_", StringComparison.Ordinal);

    private static string Required(XElement element, string name) => element.Attribute(name)?.Value
        ?? throw new FormatException($"<{element.Name.LocalName}> without '{name}'.");
}
