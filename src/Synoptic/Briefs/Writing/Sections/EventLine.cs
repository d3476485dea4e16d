using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes one line for events that several reports tell alike, and says which those are.</summary>
internal sealed class EventLine(StoryIndex story)
{
    /// <summary>As a quantity has it that gives a place in a row.</summary>
    private const string Ordinal = "ordinal";

    /// <summary>How many words may stand between a place in a row and what has it: "sixth round of the river consultations".</summary>
    private const int OrdinalReach = 4;

    private readonly ParticipantName _names = new(story);
    private readonly FactWords _facts = new(story);
    private readonly FrameLine _frames = new(story);

    /// <summary>
    /// Whether a line on it would tell a reader something: it has a type, and nobody in it is only "they"; somebody is
    /// named on both sides, or on one with a day or a place, and no frame tells it better.
    /// </summary>
    public bool IsWorthTelling(Told<EventMention> told) =>
        told.Fact.Type is not null
        && TellersOf(told).Concat(PartiesOf(told)).All(_names.IsTold)
        && !AreSidesShared(told)
        && (AreSidesNamed(told) || (IsPlacedOrDated(told) && PartiesOf(told).Any(_names.IsNamed)))
        && !_frames.IsToldBy(told, told.Fact.Trigger);

    /// <summary>Equal for events that one line can tell, but for day and place.</summary>
    public string KeyOf(Told<EventMention> told) => string.Join(
        '\t',
        told.Fact.Type,
        _facts.KeyOf(told.With(told.Fact.Reality)),
        _names.KeyOf(ActorsOf(told)),
        _names.KeyOf(RecipientsOf(told)));

    /// <summary>Equal for events at one place; empty where none is given.</summary>
    public string PlaceKeyOf(Told<EventMention> told) => told.Fact.Place is { } place ? _names.KeyOf(told.With(place)) : "";

    /// <summary>When, as a value that can be put in order, or null.</summary>
    public string? DayOf(Told<EventMention> told) => _facts.ValueOf(told.With(told.Fact.Time));

    /// <summary>How much it says: names on both sides count most, then the day, then the place, then that it is asserted.</summary>
    public int WeightOf(Told<EventMention> told)
    {
        bool[] known = [told.Fact.Reality.Factuality == Factuality.Asserted, told.Fact.Place is not null, DayOf(told) is not null, AreSidesNamed(told)];
        return known.Index().Sum(part => part.Item ? 1 << part.Index : 0);
    }

    /// <summary>Whether a telling says no more than another, and nothing other: told as equally certain, with nobody else in it, on no other day, in no other place.</summary>
    public bool IsPartOf(Told<EventMention> part, Told<EventMention> whole) =>
        (part.Fact.Type is null || part.Fact.Type == whole.Fact.Type)
        && _facts.KeyOf(part.With(part.Fact.Reality)) == _facts.KeyOf(whole.With(whole.Fact.Reality))
        && AreAmong(ActorsOf(part), ActorsOf(whole))
        && AreAmong(RecipientsOf(part), RecipientsOf(whole))
        && (DayOf(part) is not { } day || day == DayOf(whole))
        && (PlaceKeyOf(part) is not { Length: > 0 } place || place == PlaceKeyOf(whole))
        && (OrdinalOf(part) is not { } number || number == OrdinalOf(whole));

    /// <summary>The line, told by the first.</summary>
    public BriefLine LineOf(ImmutableArray<Told<EventMention>> same)
    {
        Told<EventMention> first = same[0];
        DocumentSpan trigger = first.At(first.Fact.Trigger);
        LineBuilder line = new(story, BriefSections.Events);
        _facts.WriteTime(line, first.With(first.Fact.Time), "", ": ");
        line.Property(BindingFields.Type, first.Fact.Type!, trigger).Words(" \"").Extract(trigger).Words("\":");
        WriteParties(line, ActorsOf(first), same.SelectMany(ActorsOf), " ");
        WriteParties(line, RecipientsOf(first), same.SelectMany(RecipientsOf), " → ");
        WritePlace(line, first);
        _facts.WriteReality(line, first.Fact.Reality, trigger);
        return line.Cite(same, happening => happening.Trigger).Build();
    }

    /// <summary>Which of a row it is: the sixth round is not the fifth; null where that is not told.</summary>
    private decimal? OrdinalOf(Told<EventMention> told)
    {
        AnnotatedDocument document = story.Update.Documents[told.Document];
        TextSpan trigger = told.Fact.Trigger;
        return document.Parsed.Quantities.LastOrDefault(quantity => quantity.Unit == Ordinal
            && quantity.Span.End <= trigger.Start
            && document.SentenceAt(quantity.Span.Start) == document.SentenceAt(trigger.Start)
            && story.WordsAt(told.At(new TextSpan(quantity.Span.End, trigger.Start))).Length <= OrdinalReach)?.Min;
    }

    private static IEnumerable<Told<Participant>> ActorsOf(Told<EventMention> told) => told.Fact.Actors.Select(told.With);

    private static IEnumerable<Told<Participant>> RecipientsOf(Told<EventMention> told) => told.Fact.Recipients.Select(told.With);

    private static IEnumerable<Told<Participant>> PartiesOf(Told<EventMention> told) => ActorsOf(told).Concat(RecipientsOf(told));

    private static IEnumerable<Told<Participant>> TellersOf(Told<EventMention> told) =>
        told.Fact.Reality.By is { } teller ? [told.With(teller)] : [];

    private bool IsPlacedOrDated(Told<EventMention> told) => told.Fact.Place is not null || DayOf(told) is not null;

    /// <summary>Whether parties face each other by name.</summary>
    private bool AreSidesNamed(Told<EventMention> told) => ActorsOf(told).Any(_names.IsNamed) && RecipientsOf(told).Any(_names.IsNamed);

    /// <summary>Whether somebody does it to themselves, which is seldom meant.</summary>
    private bool AreSidesShared(Told<EventMention> told) =>
        ActorsOf(told).Select(_names.KeyOf).Intersect(RecipientsOf(told).Select(_names.KeyOf), StringComparer.Ordinal).Any();

    /// <summary>Where it happened, unless that is one of the parties: an attack on a town is in the town.</summary>
    private void WritePlace(LineBuilder line, Told<EventMention> told)
    {
        if (told.Fact.Place is { } place && !PartiesOf(told).Select(_names.KeyOf).Contains(PlaceKeyOf(told), StringComparer.Ordinal))
        {
            line.Words(", in ");
            _names.Write(line, told.With(place));
        }
    }

    private bool AreAmong(IEnumerable<Told<Participant>> some, IEnumerable<Told<Participant>> all) =>
        some.Select(_names.KeyOf).ToHashSet(StringComparer.Ordinal).IsSubsetOf(all.Select(_names.KeyOf));

    /// <summary>Writes each party with all the places that name it.</summary>
    private void WriteParties(LineBuilder line, IEnumerable<Told<Participant>> parties, IEnumerable<Told<Participant>> places, string joiner)
    {
        ILookup<string, Told<Participant>> named = places.ToLookup(_names.KeyOf, StringComparer.Ordinal);
        foreach (string party in parties.Select(_names.KeyOf).Distinct(StringComparer.Ordinal))
        {
            line.Words(joiner);
            _names.Write(line, [.. named[party]]);
            joiner = ", ";
        }
    }
}
