using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Reads the second of two clauses that leaves out its verb: "the army lost 60 men, <b>the rebels only four</b>", "the Kremlin put
/// its dead at 1,351, <b>a committee at 4,000</b>". It is the frame before it with another number and another subject.
/// </summary>
internal sealed class EllipsisReader(PredicateLayer layer, RoleReader roles)
{
    private const string Estimator = "estimator";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each such clause.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        for (int i = 0; i < layer.Document.Parsed.Quantities.Length; i++)
        {
            bool isTold = frames.Any(frame => frame.Roles.Any(role => role.Quantity == i));
            if (!isTold && SubjectOf(layer.Document.Parsed.Quantities[i]) is { } subject && ModelOf(i, subject, frames) is { } model)
            {
                yield return FrameOf(model, i, subject);
            }
        }
    }

    /// <summary>The last noun between the number and the mark or conjunction before it, where nothing else but a preposition and adverbs stands there.</summary>
    private int? SubjectOf(Quantity quantity)
    {
        int after = layer.WordAt(quantity.Span.End);
        bool isClosed = quantity.Of is null && (after >= _syntax.Words.Length || _syntax.Upos(after) is "PUNCT" or "CCONJ");
        int? subject = null;
        for (int word = layer.WordAt(quantity.Span.Start) - 1; isClosed && word >= 0; word--)
        {
            switch (_syntax.Upos(word))
            {
                case "NOUN" or "PROPN" when layer.TimeAt(word) is null:
                    subject ??= word;
                    break;
                case "PUNCT" or "CCONJ" when _syntax.Form(word) is "," or ";" or "and" or "but" or "while":
                    return subject;
                case "DET" or "ADJ" or "NUM":
                case "ADV" or "PART" or "PRON" when subject is null || _syntax.Relation(word) is "nmod:poss" or "case" || _syntax.FullRelation(word) is "nmod:poss":
                case "ADP" when subject is null || _syntax.Form(word) is "of":
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The last frame before, in the same sentence, that counts something in the same unit.</summary>
    private Frame? ModelOf(int quantity, int subject, IReadOnlyList<Frame> frames)
    {
        int start = _syntax.Words[subject].Form.Span.Start;
        return frames.LastOrDefault(frame => RoleTable.Has(frame.Type, Estimator) && frame.Trigger.End <= start && layer.SentenceAt(frame.Trigger.Start) == layer.SentenceAt(start)
            && frame.Roles.Any(role => role.Quantity is { } other && other < quantity && layer.Document.Parsed.Quantities[other].Unit == layer.Document.Parsed.Quantities[quantity].Unit)
            && frame.Roles.All(role => role.Filler.Span.End <= start || role.Role == Estimator));
    }

    private Frame FrameOf(Frame model, int quantity, int subject)
    {
        FrameRole old = model.Roles.First(role => role.Quantity is not null);
        FrameRole? replaced = model.Roles.Where(role => role.Word is null && role.Quantity is null && role.Filler.Span.End <= model.Trigger.Start)
            .MaxBy(role => role.Filler.Span.Start);
        IEnumerable<FrameRole> kept = model.Roles.Where(role => role.Quantity is null && role != replaced && (role.Role != Estimator || role.Filler.Span.Start < model.Trigger.Start));
        var number = new FrameRole(old.Role, new Participant(layer.Document.Parsed.Quantities[quantity].Span, null, null), quantity);
        IEnumerable<FrameRole> own = replaced is null ? [number] : [number, new FrameRole(replaced.Role, roles.Participant(subject))];
        return model with { Trigger = layer.Document.Parsed.Quantities[quantity].Span, Roles = [.. kept.Concat(own).OrderBy(role => role.Filler.Span)] };
    }
}
