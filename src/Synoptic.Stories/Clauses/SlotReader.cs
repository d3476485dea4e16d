using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>Reads who did what the clauses of one document tell, when and where.</summary>
internal sealed class SlotReader(AnnotatedDocument document, int index, PredicateLayer layer, MergingWords words, EntityTable entities, KeyReader keys)
{
    private const int LongestName = 6;

    // Quirk et al. 1985, 9.15-9.32: prepositions that denote place; "by" and "of" denote other things more often.
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        [
            "aboard", "above", "across", "along", "alongside", "amid", "around", "at", "atop", "behind", "below", "beneath", "beside", "between", "beyond", "from", "in", "inside",
            "into", "near", "off", "on", "onto", "opposite", "outside", "over", "round", "through", "throughout", "to", "toward", "towards", "under", "underneath", "up", "within",
        ],
        StringComparer.Ordinal);

    /// <summary>The slots that a clause fills once; one that is filled twice ("in Accra and in Lagos") cannot be compared.</summary>
    public IEnumerable<ClauseSlot> Read(ClauseWords clause, ToldAct act) => new[] { ActorOf(clause, act), TimeOf(clause), PlaceOf(clause, act) }.OfType<ClauseSlot>();

    private ClauseSlot? ActorOf(ClauseWords clause, ToldAct act) =>
        act.Arguments(ArgumentFunction.Subject).ToArray() is [var only]
        && layer.MentionAt(only) is var own && AppositionOf(only) is var apposed && (apposed ?? NameOf(only)) is var name && (name ?? own) is { } mention && entities.EntityOf(index, mention) is { } entity
            ? Of(Slot.WhoDidWhat, document.Parsed.Mentions[own ?? mention].Span, [only]) with { Entity = entities.FirstOfName(entity), IsNamed = name is not null && IsToldOf(clause, only), IsDescribed = name != own && apposed is null }
            : null;

    /// <summary>The name that stands beside a description of the same: "the provincial minister for the north, <b>Harriet Banda</b>"; null without one.</summary>
    private int? AppositionOf(int word) => words.ChildrenOf(word).Where(child => document.Parsed.Words[child].Dependency.Relation is "appos")
        .Select(layer.MentionAt).FirstOrDefault(mention => mention is { } found && document.Parsed.Mentions[found].Kind is MentionKind.Name);

    /// <summary>The name that a word stands in, or of whose a description is ("engineers of the <b>Portuguese</b> army"); null without one.</summary>
    private int? NameOf(int word) => words.DescribingWordsOf(word).SelectMany(part => words.DescribingWordsOf(part).Prepend(part)).Prepend(word)
        .Select(layer.MentionAt).FirstOrDefault(mention => mention is { } found && document.Parsed.Mentions[found].Kind is MentionKind.Name);

    /// <summary>Whether a clause has its subject itself, by "who" or by "and"; who is to do it ("asked him <b>to come</b>") is only guessed.</summary>
    private bool IsToldOf(ClauseWords clause, int subject) =>
        clause.Words.Contains(subject) || document.Parsed.Words[clause.Head].Dependency.Relation is "acl:relcl" or "conj";

    private ClauseSlot? TimeOf(ClauseWords clause)
    {
        int[] own = TimesOf(clause.Words);
        int[] times = own.Length == 0 ? TimesOf(BeforeWhen(clause)) : own;
        return times is [var only] && document.Parsed.Times[only] is var time
            ? Of(Slot.Date, time.Span, clause.Words.Where(word => layer.TimeAt(word) == only)) with
            {
                Hours = HourSpan.Of(time.Value) ?? (time.Value is null ? HourSpan.OfWeekday(time.Span.Read(document.Text)) : null),
                IsOfSomeWeek = time.Value is null,
            }
            : null;
    }

    /// <summary>The words of a time of which a clause tells what happened then: "by <b>17 April</b>, when it passed the test", "at <b>noon</b>, the moment at which it opened".</summary>
    private IEnumerable<int> BeforeWhen(ClauseWords clause)
    {
        int before = clause.Words[0] - 1;
        before -= before > 0 && document.Parsed.Words[before].Tags.Upos is "PUNCT" ? 1 : 0;
        bool isWhen = before >= 0 && document.Parsed.Words[clause.Words[0]].Tags.Lemma is "when";
        int told = document.Parsed.Words[clause.Head].Dependency.Relation is "acl:relcl" or "advcl:relcl" ? words.ParentOf(clause.Head) : -1;
        int apposed = told >= 0 && document.Parsed.Words[told].Dependency.Relation is "appos" ? words.ParentOf(told) : -1;
        return new[] { isWhen ? before : -1, told, apposed }.Where(word => word >= 0);
    }

    private int[] TimesOf(IEnumerable<int> some) =>
        [.. some.Select(layer.TimeAt).OfType<int>().Distinct().Where(time => document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time)];

    /// <summary>The one phrase of a clause that leads to names of places, beside who acts: what something is done in, at or to, and what that lies in.</summary>
    private ClauseSlot? PlaceOf(ClauseWords clause, ToldAct act)
    {
        int actor = act.Arguments(ArgumentFunction.Subject).FirstOrDefault(-1);
        var phrases = clause.Words.Where(word => IsPlace(word) && !IsWithin(word, actor)).GroupBy(word => PhraseOf(word, clause.Head))
            .Select(phrase => (Head: phrase.Key, Marker: MarkerOf(phrase.Key), Words: phrase.ToArray())).Where(phrase => phrase.Marker is not null).ToArray();
        return phrases is [var only]
            ? Of(Slot.Place, TextSpan.Cover(SpanOf(only.Words[0]), SpanOf(only.Words[^1])), only.Words) with
            {
                Places = [.. only.Words.Select(layer.MentionAt).OfType<int>().Select(mention => entities.EntityOf(index, mention)).OfType<int>().Where(entity => entities.Entities[entity].Country is null).Select(entities.FirstOfName).Distinct()],
                PlaceKind = [.. keys.Read(only.Head is >= 0 and int head && !IsPlace(head) ? [head] : [])],
                IsSource = only.Marker is "from",
            }
            : null;
    }

    private TextSpan SpanOf(int word) => document.Parsed.Mentions[layer.MentionAt(word)!.Value].Span;

    /// <summary>The outermost phrase below the head of a clause that holds a word and is led by a preposition of place, by its head; else the word.</summary>
    private int PhraseOf(int word, int head)
    {
        int phrase = word;
        for (; word >= 0 && word != head; word = words.ParentOf(word))
        {
            phrase = MarkerOf(word) is null ? phrase : word;
        }

        return phrase;
    }

    /// <summary>The preposition of place that leads a phrase, or null where it is another.</summary>
    private string? MarkerOf(int word) => Enumerable.Range(Math.Max(0, word - LongestName), Math.Min(word, LongestName))
        .Where(before => words.ParentOf(before) == word && document.Parsed.Words[before].Dependency.Relation is "case")
        .Select(words.LemmaOf).FirstOrDefault(Places.Contains);

    private bool IsWithin(int word, int phrase)
    {
        for (; word >= 0 && word != phrase; word = words.ParentOf(word))
        {
        }

        return word >= 0;
    }

    private bool IsPlace(int word) => layer.MentionAt(word) is { } mention && document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Location };

    private ClauseSlot Of(Slot slot, TextSpan span, IEnumerable<int> words) => new(slot, span, [.. keys.Read(words)]);
}
