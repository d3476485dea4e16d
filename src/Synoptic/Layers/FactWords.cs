using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Layers.Marks;

namespace Synoptic.Layers;

/// <summary>Says of the facts of a report what they are, who takes part, and how the report presents them.</summary>
internal sealed class FactWords(LayeredReport report)
{
    private const string Arrow = " → ";
    private const string Separator = " · ";
    private const string NoType = "no type";

    /// <summary>What happens: <c>E1 CONSULT visit</c>, <c>A → B</c>, <c>in Oslo · 2021-05-04 · denied, according to A · before E2</c>.</summary>
    public IEnumerable<Fact> Events() => report.Annotated.Events.Select((happening, index) => new Fact(
        FactLabels.Event(index),
        happening.Trigger,
        string.Join(' ', new[] { happening.Type ?? NoType, happening.Mode }.OfType<string>()),
        [.. List(happening.Actors), .. happening.Recipients.IsEmpty ? [] : List(happening.Recipients).Prepend(new Phrase(Arrow))],
        Known([Place(happening.Place), Time("", happening.Time), Reality(happening.Reality), .. OrderOf(index)])));

    /// <summary>Votes, transfers and the like: <c>F1 vote</c>, <c>voter A; side veto</c>.</summary>
    public IEnumerable<Fact> Frames() => report.Annotated.Frames.Select((frame, index) => new Fact(
        FactLabels.Frame(index),
        frame.Trigger,
        frame.Type,
        [.. frame.Roles.Index().SelectMany(role => Role(role.Item, role.Index == 0 ? "" : "; "))],
        Known([Time("", frame.Time), Reality(frame.Reality)])));

    /// <summary>Ties: <c>R1 depends-on</c>, <c>A → B</c>, <c>for “gas” · since 1998</c>.</summary>
    public IEnumerable<Fact> Relations() => report.Annotated.Relations.Select((relation, index) => new Fact(
        FactLabels.Relation(index),
        relation.Evidence,
        FixedWord.Of(relation.Type),
        [.. Who(relation.From), .. relation.To is { } whom ? Who(whom).Prepend(new Phrase(Arrow)) : []],
        Known([Words("as", relation.Role), Words("for", relation.For), Time("since ", relation.Since), Time("until ", relation.Until), Reality(relation.Reality)])));

    /// <summary>Positions: <c>P1 opposes</c>, <c>A: “the tariff”</c>, <c>according to B</c>.</summary>
    public IEnumerable<Fact> Positions() => report.Annotated.Positions.Select((position, index) => new Fact(
        FactLabels.Position(index),
        position.Evidence,
        FixedWord.Of(position.Stance),
        [.. Who(position.Actor), new Phrase($": “{report.Read(position.Issue)}”")],
        Known([Time("", position.Time), Account(position.By)])));

    private static ImmutableArray<Phrase> Known(IEnumerable<IEnumerable<Phrase>> parts) =>
        [.. parts.Where(part => part.Any()).Index().SelectMany(part => part.Index == 0 ? part.Item : part.Item.Prepend(new Phrase(Separator)))];

    private IEnumerable<Phrase> Who(Participant participant)
    {
        TextSpan span = participant.Mention is { } mention ? report.Annotated.Parsed.Mentions[mention].Span : participant.Span;
        IEnumerable<Phrase> words = report.Named(report.Read(span), participant.Mention);
        return participant.Country is { } country ? words.Append(new Phrase($" ({country})")) : words;
    }

    private IEnumerable<Phrase> List(ImmutableArray<Participant> participants) =>
        participants.Index().SelectMany(one => one.Index == 0 ? Who(one.Item) : Who(one.Item).Prepend(new Phrase(", ")));

    private IEnumerable<Phrase> Role(FrameRole role, string joiner) => role.Word is { } word
        ? [new Phrase($"{joiner}{role.Role} {word}")]
        : Who(role.Filler).Prepend(new Phrase($"{joiner}{role.Role} "));

    private IEnumerable<Phrase> Place(Participant? place) => place is null ? [] : Who(place).Prepend(new Phrase("in "));

    /// <summary>The value of a time, or its words where it has none.</summary>
    private IEnumerable<Phrase> Time(string joiner, int? time) =>
        time is { } index && report.Annotated.Parsed.Times[index].ToDay() is var told
            ? [new Phrase(joiner + (told.Value ?? $"“{report.Read(told.Span)}”"))]
            : [];

    private IEnumerable<Phrase> Words(string joiner, TextSpan? words) =>
        words is { } span ? [new Phrase($"{joiner} “{report.Read(span)}”")] : [];

    private IEnumerable<Phrase> Reality(FactualityReading reality)
    {
        IEnumerable<Phrase> account = Account(reality.By);
        string factuality = FixedWord.Of(reality.Factuality);
        return reality.Factuality == Factuality.Asserted ? account
            : account.Any() ? account.Prepend(new Phrase(factuality + ", "))
            : [new Phrase(factuality)];
    }

    private IEnumerable<Phrase> Account(Participant? teller) => teller is null ? [] : Who(teller).Prepend(new Phrase("according to "));

    private IEnumerable<IEnumerable<Phrase>> OrderOf(int happening) => report.Annotated.Order
        .Where(order => order.First == happening)
        .Select(order => new[] { new Phrase($"{FixedWord.Of(order.Relation)} {FactLabels.Event(order.Second)}") });
}
