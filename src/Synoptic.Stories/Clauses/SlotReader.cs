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

    /// <summary>The slots that a clause fills once; one that is filled twice ("in Accra and in Lagos") cannot be compared.</summary>
    public IEnumerable<ClauseSlot> Read(ClauseWords clause) => new[] { ActorOf(clause), TimeOf(clause), PlaceOf(clause) }.OfType<ClauseSlot>();

    private ClauseSlot? ActorOf(ClauseWords clause) =>
        (layer.At(clause.Head)?.Arguments ?? []).Where(argument => argument.Function is ArgumentFunction.Subject).ToArray() is [var only]
        && layer.MentionAt(only.Word) is { } mention && entities.EntityOf(index, mention) is { } entity
            ? Of(Slot.WhoDidWhat, document.Parsed.Mentions[mention].Span, [only.Word]) with { Entity = entity, IsNamed = document.Parsed.Mentions[mention].Kind is not MentionKind.Pronoun && IsToldOf(clause, only.Word) }
            : null;

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

    /// <summary>The word to which a clause tells what happened then: "by <b>17 April</b>, when it passed the test".</summary>
    private IEnumerable<int> BeforeWhen(ClauseWords clause)
    {
        int before = clause.Words[0] - 1;
        before -= before > 0 && document.Parsed.Words[before].Tags.Upos is "PUNCT" ? 1 : 0;
        return before >= 0 && document.Parsed.Words[clause.Words[0]].Tags.Lemma is "when" ? [before] : [];
    }

    private int[] TimesOf(IEnumerable<int> some) =>
        [.. some.Select(layer.TimeAt).OfType<int>().Distinct().Where(time => document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time)];

    /// <summary>The one place that is named in a clause beside who acts, as what something is done in, at or to, or what that lies in.</summary>
    private ClauseSlot? PlaceOf(ClauseWords clause)
    {
        int actor = (layer.At(clause.Head)?.Arguments ?? []).Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word).FirstOrDefault(-1);
        int[] places = [.. clause.Words.Where(word => IsPlace(word) && !IsWithin(word, actor))];
        return places.Select(layer.MentionAt).Distinct().Count() == 1 && places.Select(MarkerOf).FirstOrDefault(marker => marker is not null) is { } found && layer.MentionAt(places[0]) is { } mention
            ? Of(Slot.Place, document.Parsed.Mentions[mention].Span, places) with { Entity = entities.EntityOf(index, mention), Marker = found }
            : null;
    }

    /// <summary>The preposition that leads a place, or null where it is another.</summary>
    private string? MarkerOf(int word) => Enumerable.Range(Math.Max(0, word - LongestName), Math.Min(word, LongestName)).Where(before => words.ParentOf(before) == word)
        .Select(before => document.Parsed.Words[before].Tags.Lemma.ToLowerInvariant()).FirstOrDefault(lemma => lemma is "in" or "at" or "to" or "into" or "near" or "from" or "of");

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
