using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads what is told of the time to come by the account of somebody who foretells: "according to a model, the herring will return".</summary>
internal sealed class Accounts(PredicateLayer layer, PatternLexicon lexicon, RoleReader roles, Prospects prospects)
{
    private const string Type = "forecast";
    private const string Forecaster = "forecaster";

    /// <summary>The class of those whose accounts of the time to come are forecasts.</summary>
    private const string Foretellers = "analyst";

    /// <summary>A forecast for each such account.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Statement statement in layer.Document.Statements)
        {
            if (!statement.Chain.IsEmpty && prospects.TopOf(statement) is { } top && ForecasterOf(statement, top) is { } party
                && prospects.Complete(FrameOf(top, party), top, top) is { } frame)
            {
                yield return frame;
            }
        }
    }

    /// <summary>Who foretells with a statement: those whose trade it is, and whoever tells what will be under a condition; null where nobody does.</summary>
    private int? ForecasterOf(Statement statement, int top)
    {
        AttributionStep step = statement.Chain[0];
        int? foreteller = HeadOf(step.Parties[0]);
        bool isAhead = prospects.IsAhead(top);
        if (step.Kind is StepKind.AccordingTo && isAhead && foreteller is not null)
        {
            return foreteller;
        }

        if (statement.Negative || step.Parties[0].Span.Length == 0 || !IsOfThings(top))
        {
            return null;
        }

        return foreteller is not null && (isAhead || prospects.IsLikely(top)) ? foreteller
            : isAhead && prospects.HasCondition(top) ? layer.Syntax.HeadOf(step.Parties[0].Span)
            : null;
    }

    /// <summary>Whether a clause is about things: what people and bodies will do may be what they plan.</summary>
    private bool IsOfThings(int clause)
    {
        int subject = layer.Syntax.Child(clause, "nsubj");
        return subject >= 0 && layer.Syntax.Upos(subject) is "NOUN" or "PROPN" or "NUM"
            && !(layer.MentionAt(subject) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person or EntityType.Organization);
    }

    private Frame FrameOf(int top, int party)
    {
        var forecaster = new FrameRole(Forecaster, roles.Participant(party));
        return new Frame(
            Type, layer.Syntax.Words[top].Form.Span, [forecaster, .. roles.Read(Type, Prospects.What, top)], new FactualityReading(Factuality.Asserted, null), null);
    }

    private int? HeadOf(AttributionParty party)
    {
        int end = layer.WordAt(party.Span.End);
        for (int word = layer.WordAt(party.Span.Start); word < end; word++)
        {
            if (lexicon.IsIn(Foretellers, layer.LemmaAt(word)))
            {
                return word;
            }
        }

        return null;
    }
}
