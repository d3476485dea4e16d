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
            bool isAccount = !statement.Chain.IsEmpty && statement.Chain[0].Kind is StepKind.AccordingTo;
            if (isAccount && prospects.TopOf(statement) is { } top && prospects.IsAhead(top) && HeadOf(statement.Chain[0].Parties[0]) is { } party
                && prospects.Complete(FrameOf(top, party), top, top) is { } frame)
            {
                yield return frame;
            }
        }
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
