using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>Reads who did what the clauses of one document tell, when and where.</summary>
internal sealed class SlotReader(AnnotatedDocument document, int index, PredicateLayer layer, EntityTable entities, KeyReader keys)
{
    /// <summary>The slots that a clause fills once; one that is filled twice ("in Accra and in Lagos") cannot be compared.</summary>
    public IEnumerable<ClauseSlot> Read(ClauseWords clause) => new[] { ActorOf(clause), TimeOf(clause), PlaceOf(clause) }.OfType<ClauseSlot>();

    private ClauseSlot? ActorOf(ClauseWords clause) =>
        (layer.At(clause.Head)?.Arguments ?? []).Where(argument => argument.Function is ArgumentFunction.Subject).ToArray() is [var only]
        && layer.MentionAt(only.Word) is { } mention && entities.EntityOf(index, mention) is { } entity
            ? Of(Slot.WhoDidWhat, document.Parsed.Mentions[mention].Span, [only.Word]) with { Entity = entity, IsNamed = document.Parsed.Mentions[mention].Kind is MentionKind.Name }
            : null;

    private ClauseSlot? TimeOf(ClauseWords clause)
    {
        int[] times = [.. clause.Words.Select(layer.TimeAt).OfType<int>().Distinct().Where(time => document.Parsed.Times[time].Type is TimexType.Date or TimexType.Time)];
        return times is [var only] && document.Parsed.Times[only] is var time
            ? Of(Slot.Date, time.Span, clause.Words.Where(word => layer.TimeAt(word) == only)) with { Hours = HourSpan.Of(time.Value) ?? (time.Value is null ? HourSpan.OfWeekday(time.Span.Read(document.Text)) : null), IsOfSomeWeek = time.Value is null }
            : null;
    }

    private ClauseSlot? PlaceOf(ClauseWords clause)
    {
        Argument[] places =
        [
            .. (layer.At(clause.Head)?.Arguments ?? [])
                .Where(argument => argument is { Function: ArgumentFunction.Oblique, Marker: "in" or "at" or "to" or "into" or "near" or "from" } && clause.Words.Contains(argument.Word) && IsPlace(argument.Word)),
        ];
        return places is [var only] && layer.MentionAt(only.Word) is { } mention
            ? Of(Slot.Place, document.Parsed.Mentions[mention].Span, [only.Word]) with { Entity = entities.EntityOf(index, mention), Marker = only.Marker }
            : null;
    }

    private bool IsPlace(int word) => layer.MentionAt(word) is { } mention && document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Location };

    private ClauseSlot Of(Slot slot, TextSpan span, IEnumerable<int> words) => new(slot, span, [.. keys.Read(words)]);
}
