using System.Collections.Immutable;
using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Rendering;

/// <summary>What a person is shown of a redline, most telling first: topics, numbers, names, then the sentences.</summary>
/// <param name="texts">The redline.</param>
/// <param name="number">Which pair of the page it is, from 0.</param>
/// <param name="isAll">Whether what is kept and what is trivial is shown too.</param>
internal sealed class RedlineSections(ComparedTexts texts, int number, bool isAll)
{
    private const string ItemMark = "·";
    private readonly RedlineText _text = new(texts, number);

    /// <summary>The sections, those without lines left out.</summary>
    public IEnumerable<RedlineSection> All() => new RedlineSection[]
    {
        new("Topics dropped", [.. Topics("dropped", "-")]),
        new("Topics added", [.. Topics("added", "+")]),
        new("Topics reworded", [.. Reworded()]),
        new("Numbers and dates", [.. Items(texts.Numbers, "no longer given", "newly given")]),
        new("Names", [.. Items(texts.Names, "no longer named", "newly named")]),
        new("Sentence by sentence", IsSame ? [] : [.. new SentenceLines(texts, _text, isAll).All()]),
    }.Where(section => !section.Lines.IsEmpty);

    private bool IsSame => !isAll && texts.Entries.All(entry => entry.Kind is "kept" or "trivial");

    private IEnumerable<RedlineLine> Topics(string kind, string mark) =>
        from topic in texts.Topics
        where topic.Kind == kind
        select new RedlineLine(mark, [LinePart.Taken(topic.Label.Text), .. _text.Cite(topic.Old, topic.New)]);

    /// <summary>A topic that another sentence tells of stands with both; those whose sentence is reworded in its place are named, and shown below.</summary>
    private IEnumerable<RedlineLine> Reworded()
    {
        HashSet<int?> dropped = [.. texts.Entries.Where(entry => entry.New is null).Select(entry => entry.Old)];
        ILookup<bool, ComparedTopic> topics = texts.Topics.Where(topic => topic.Kind == "reworded").ToLookup(topic => dropped.Contains(topic.Old[0]));
        foreach (ComparedTopic topic in topics[true])
        {
            yield return new RedlineLine("~",
            [
                LinePart.Taken(topic.Label.Text),
                LinePart.Own(": "),
                LinePart.Deleted(_text.Old(topic.Old[0])),
                LinePart.Own(" "),
                LinePart.Inserted(_text.New(topic.New[0])),
                .. _text.Cite(topic.Old, topic.New),
            ]);
        }

        if (topics[false].Any())
        {
            yield return new RedlineLine("~", [LinePart.Own("worded otherwise below: "), .. topics[false].SelectMany(Listed)]);
        }
    }

    private IEnumerable<LinePart> Listed(ComparedTopic topic, int index) =>
        [LinePart.Own(index > 0 ? ", " : ""), LinePart.Taken(topic.Label.Text), .. _text.Cite(topic.Old, topic.New)];

    private IEnumerable<RedlineLine> Items(ImmutableArray<ComparedItem> items, string dropped, string added)
    {
        foreach (var same in items.Where(item => item.Kind == "changed").GroupBy(item => (Old: item.Old!.Text, New: item.New!.Text)))
        {
            yield return new RedlineLine(ItemMark,
            [
                .. Context(same.First()),
                LinePart.Deleted(same.Key.Old),
                LinePart.Own(" "),
                LinePart.Inserted(same.Key.New),
                .. _text.Cite([.. same.Select(item => item.Old!.Sentence)], [.. same.Select(item => item.New!.Sentence)]),
            ]);
        }

        foreach (RedlineLine line in List(items, "dropped", "-", dropped).Concat(List(items, "added", "+", added)))
        {
            yield return line;
        }
    }

    /// <summary>What the sentences tell of, so that a number is not alone.</summary>
    private IEnumerable<LinePart> Context(ComparedItem item) => texts.Topics
        .Where(topic => topic.Kind == "reworded" && topic.Old[0] == item.Old!.Sentence && topic.New[0] == item.New!.Sentence)
        .Where(topic => topic.Label.End <= item.Old!.Start || item.Old.End <= topic.Label.Start)
        .Take(1)
        .SelectMany(topic => new[] { LinePart.Taken(topic.Label.Text), LinePart.Own(": ") });

    private IEnumerable<RedlineLine> List(ImmutableArray<ComparedItem> items, string kind, string mark, string title)
    {
        ComparedItem[] listed = [.. items.Where(item => item.Kind == kind)];
        if (listed.Length > 0)
        {
            yield return new RedlineLine(mark, [LinePart.Own(title + ": "), .. listed.SelectMany(Listed)]);
        }
    }

    private IEnumerable<LinePart> Listed(ComparedItem item, int index) =>
    [
        LinePart.Own(index > 0 ? ", " : ""),
        LinePart.Taken((item.Old ?? item.New)!.Text),
        .. _text.Cite(item.Old?.Sentence, item.New?.Sentence),
    ];
}
