using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime;

/// <summary>The marks of a MEANTIME document, as stretches of its text.</summary>
internal sealed class MeantimeMarks(MeantimeText text, XElement marks, XElement? relations)
{
    public MeantimeDocument ToDocument(string name)
    {
        ImmutableArray<MeantimeTime> times = [.. marks.Elements("TIMEX3").Select(ToTime).OrderBy(time => time.Span)];
        return new MeantimeDocument(
            name,
            text.Text,
            text.Sentences,
            PublishedOf(times),
            times,
            [.. Anchored("VALUE").Select(mark => new MeantimeValue(SpanOf(mark), Word(mark, "type"))).OrderBy(value => value.Span)],
            [.. Anchored("EVENT_MENTION").Select(ToEvent).OrderBy(mention => mention.Span)])
        {
            Entities = [.. Entities().OrderBy(mention => mention.Span)],
        };
    }

    private IEnumerable<MeantimeEntity> Entities()
    {
        Dictionary<string, XElement> entities = marks.Elements("ENTITY").ToDictionary(mark => Word(mark, "m_id"), StringComparer.Ordinal);
        Dictionary<string, XElement> mentions = Anchored("ENTITY_MENTION").ToDictionary(mark => Word(mark, "m_id"), StringComparer.Ordinal);
        foreach (XElement link in relations?.Elements("REFERS_TO") ?? [])
        {
            string id = link.Element("target") is { } target ? Word(target, "m_id") : "";
            foreach (XElement source in entities.ContainsKey(id) ? link.Elements("source") : [])
            {
                if (mentions.TryGetValue(Word(source, "m_id"), out XElement? mention))
                {
                    string instance = Word(entities[id], "instance_id");
                    yield return new MeantimeEntity(SpanOf(mention), instance.Length > 0 ? instance : id, instance.Length > 0);
                }
            }
        }
    }

    private static DateOnly? PublishedOf(ImmutableArray<MeantimeTime> times) =>
        times.FirstOrDefault(time => time.IsCreationTime) is { } creation
        && DateOnly.TryParseExact(creation.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;

    private IEnumerable<XElement> Anchored(string name) => marks.Elements(name).Where(mark => mark.Elements("token_anchor").Any());

    private MeantimeTime ToTime(XElement mark) =>
        new(SpanOf(mark), Word(mark, "type"), Word(mark, "value"), Word(mark, "functionInDocument") == "CREATION_TIME");

    private MeantimeEvent ToEvent(XElement mark) => new(
        SpanOf(mark),
        Word(mark, "certainty"),
        Word(mark, "polarity"),
        Word(mark, "time"),
        Word(mark, "tense"),
        Word(mark, "modality"),
        Word(mark, "special_cases"),
        Word(mark, "pos"),
        Word(mark, "pred"));

    private TextSpan SpanOf(XElement mark) => mark.Elements("token_anchor")
        .Select(anchor => text.SpanOf(Word(anchor, "t_id")))
        .DefaultIfEmpty()
        .Aggregate(TextSpan.Cover);

    private static string Word(XElement element, string name) => (string?)element.Attribute(name) ?? "";
}
