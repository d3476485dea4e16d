using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>Events, frames, relations and positions that hold by their form and are nonsense by their content.</summary>
internal sealed class RandomWorld(Random random, ParsedDocument parsed, Func<TextSpan> place)
{
    private static readonly string?[] Types = [null, "CONSULT", "ASSAULT", "NOVELTY"];
    private static readonly string[] Frames = ["vote", "transfer", "casualties", "weapons-test", "ceremony", "precedence", "honour", "visit", "delegation", "forecast", "new-frame"];
    private static readonly string[] Roles = ["voter", "side", "motion", "giver", "goods", "quantity", "victims", "weapon", "visitor", "forecaster", "what", "new-role"];

    public AnnotatedDocument Of(AttributedDocument attributed)
    {
        ImmutableArray<EventMention> events = [.. Several(6).Select(_ => Event()).DistinctBy(happening => (happening.Trigger, happening.Type))];
        return new AnnotatedDocument(
            attributed,
            events,
            [.. events.Skip(1).Select((_, index) => new EventOrder(index, Pick<OrderRelation>(), index + 1, place()))],
            [.. Several(5).Select(_ => new Frame(Pick(Frames), place(), [.. Several(4).Select(_ => Role()).OrderBy(role => role.Filler.Span)], Reality(), Time()))],
            [.. Several(4).Select(_ => new Relation(Who(), random.Next(5) == 0 ? null : Who(), Pick<RelationType>(), place(), Reality()) { Role = Maybe(place()), For = Maybe(place()), Since = Time(), Until = Time() })],
            [.. Several(4).Select(_ => new Position(Who(), place(), Pick<Stance>(), random.Next(3) == 0 ? Who() : null, Time(), place()))]);
    }

#pragma warning disable CA5394 // A seeded generator is what a repeatable test needs.
    private EventMention Event() => new(place(), Pick(Types), [.. Several(3).Select(_ => Who())], [.. Several(2).Select(_ => Who())], Reality())
    {
        Time = Time(),
        Place = random.Next(3) == 0 ? Who() : null,
    };

    private FrameRole Role() => new(Pick(Roles), Who(), random.Next(3) == 0 ? random.Next(parsed.Quantities.Length) : null, random.Next(4) == 0 ? "veto" : null);

    /// <summary>A mention, or words that are none.</summary>
    private Participant Who()
    {
        int mention = random.Next(parsed.Mentions.Length);
        return random.Next(4) == 0 ? new Participant(place(), null, null) : new Participant(parsed.Mentions[mention].Span, mention, random.Next(2) == 0 ? "FRA" : null);
    }

    private FactualityReading Reality() => new(Pick<Factuality>(), random.Next(3) == 0 ? Who() : null);

    private int? Time() => random.Next(2) == 0 ? random.Next(parsed.Times.Length) : null;

    private TextSpan? Maybe(TextSpan span) => random.Next(2) == 0 ? span : null;

    private IEnumerable<int> Several(int most) => Enumerable.Range(0, random.Next(most + 1));

    private TValue Pick<TValue>()
        where TValue : struct, Enum => Pick(Enum.GetValues<TValue>());

    private TValue Pick<TValue>(IReadOnlyList<TValue> values) => values[random.Next(values.Count)];
#pragma warning restore CA5394
}
