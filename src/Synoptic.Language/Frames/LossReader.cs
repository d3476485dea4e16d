using Synoptic.Language.Data;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads counts of losses that stand before their kind, whatever the tree makes of them: "12 killed, <b>40 wounded</b> and <b>3 missing</b>".</summary>
internal sealed class LossReader(PredicateLayer layer, FactualityReader reality, FrameBuilder builder)
{
    private const string Casualties = "casualties";
    private const string Number = "number";
    private const string Victims = "victims";
    private const string Kind = "kind";
    private const string Estimator = "estimator";

    private static readonly Lexicon<string> Kinds = Lexicon<string>.Read("loss-words.tsv", row => row[1]);

    private readonly ClauseMap _clauses = new(layer.Syntax);
    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The frames with those of the counts; a count takes the place of what else was made of its words.</summary>
    public IReadOnlyList<Frame> Complete(IReadOnlyList<Frame> frames)
    {
        var counts = new List<Frame>();
        for (int i = 0; i < _parsed.Quantities.Length; i++)
        {
            if (_parsed.Quantities[i].Unit is null && WordAfter(_parsed.Quantities[i]) is { } word && !IsTold(i, word, frames))
            {
                counts.Add(FrameOf(i, word, frames));
            }
        }

        return [.. frames.Where(frame => frame.Type != Casualties || !counts.Exists(count => count.Trigger == frame.Trigger)), .. counts];
    }

    /// <summary>The word for a kind of loss right after the number or the noun that it counts, where the phrase ends there.</summary>
    private int? WordAfter(Quantity quantity)
    {
        int first = layer.WordAt(quantity.Span.End);
        int sentence = layer.SentenceAt(quantity.Span.Start);
        for (int word = first; word <= first + 1 && word < _parsed.Words.Length && layer.SentenceAt(StartOf(word)) == sentence; word++)
        {
            if (Kinds.TryGet(layer.Syntax.Form(word), out _))
            {
                return StartOf(word) >= quantity.Span.End && IsClosed(word + 1) ? word : null;
            }

            if (layer.Syntax.Upos(word) is not ("NOUN" or "PROPN" or "ADJ"))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsClosed(int word) => word >= _parsed.Words.Length || layer.Syntax.Upos(word) is "PUNCT" or "CCONJ" or "ADP";

    private bool IsTold(int quantity, int word, IReadOnlyList<Frame> frames) => frames.Any(frame =>
        frame.Type == Casualties && frame.Roles.Any(role => role.Role == Number && role.Quantity == quantity) && frame.Roles.Any(role => role.Role == Kind && role.Word == KindOf(word)));

    private Frame FrameOf(int quantity, int word, IReadOnlyList<Frame> frames)
    {
        TextSpan trigger = _parsed.Words[word].Form.Span;
        TextSpan number = _parsed.Quantities[quantity].Span;
        int counted = layer.WordAt(number.End);
        Frame? beside = frames.FirstOrDefault(frame => frame.Type == Casualties && layer.SentenceAt(frame.Trigger.Start) == layer.SentenceAt(trigger.Start)
            && _clauses.ClauseOf(layer.WordAt(frame.Trigger.Start)) == _clauses.ClauseOf(word));
        var roles = new List<FrameRole>(beside?.Roles.Where(role => role.Role is not (Number or Victims or Kind)) ?? [])
        {
            new(Number, new Participant(number, null, null), quantity),
            new(Kind, new Participant(trigger, null, null), Word: KindOf(word)),
        };
        if (!roles.Exists(role => role.Role == Estimator) && builder.EstimatorAt(word) is { } estimator)
        {
            roles.Add(estimator);
        }

        if (counted < word)
        {
            roles.Add(new FrameRole(Victims, new Participant(_parsed.Words[counted].Form.Span, null, null)));
        }

        return new Frame(Casualties, trigger, [.. roles.OrderBy(role => role.Filler.Span)], beside?.Reality ?? reality.Read(word), beside?.Time);
    }

    private string KindOf(int word) => Kinds.TryGet(layer.Syntax.Form(word), out string kind) ? kind : string.Empty;

    private int StartOf(int word) => _parsed.Words[word].Form.Span.Start;
}
