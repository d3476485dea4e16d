using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Gives votes on "it" the motion of the vote told before: "they divided over the pump, and the chairman voted against <b>it</b>".</summary>
internal sealed class MotionReader(PredicateLayer layer)
{
    private const string Vote = "vote";
    private const string Motion = "motion";

    /// <summary>The frames in text order, with what pronouns mean.</summary>
    public IEnumerable<Frame> Resolve(IEnumerable<Frame> frames)
    {
        Frame? last = null;
        foreach (Frame frame in frames)
        {
            FrameRole? motion = frame.Type == Vote ? frame.Roles.FirstOrDefault(role => role.Role == Motion) : null;
            bool isPronoun = motion is not null && IsPronoun(motion.Filler.Span);
            if (isPronoun && last is not null && layer.SentenceAt(frame.Trigger.Start) - layer.SentenceAt(last.Trigger.Start) <= 1)
            {
                FrameRole meant = last.Roles.First(role => role.Role == Motion);
                yield return frame with { Roles = [.. frame.Roles.Select(role => role == motion ? meant : role).OrderBy(role => role.Filler.Span)] };
                continue;
            }

            last = motion is null || isPronoun ? last : frame;
            yield return frame;
        }
    }

    private bool IsPronoun(TextSpan span)
    {
        int word = layer.WordAt(span.Start);
        return layer.Syntax.Words[word].Form.Span == span && layer.Syntax.Upos(word) == "PRON" && layer.Syntax.Lemma(word) is "it" or "this" or "that" or "them" or "they";
    }
}
