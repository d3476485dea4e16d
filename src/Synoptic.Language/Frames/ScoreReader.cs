using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads a result that is told as two numbers: "was defeated, <b>311 to 279</b>", "voted <b>45-12</b> to censure him", "split <b>6-6</b>".</summary>
internal sealed class ScoreReader(PredicateLayer layer)
{
    private const string Vote = "vote";
    private const string Side = "side";
    private const string Count = "count";
    private const string For = "for";
    private const string Against = "against";
    private const string Motion = "motion";

    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The frame of the vote with the first number, and one of the other side with the second, for each result.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        for (int i = 0; i + 1 < _parsed.Quantities.Length; i++)
        {
            if (IsScore(i) && VoteBeside(_parsed.Quantities[i].Span, frames) is { } vote)
            {
                foreach (Frame frame in FramesOf(vote, i).Where(frame => !IsTold(frame, frames)))
                {
                    yield return frame;
                }
            }
        }
    }

    /// <summary>Whether a vote tells no side, and the frames of its result do.</summary>
    public static bool IsOpen(Frame frame, IReadOnlyList<Frame> scored) =>
        frame.Type == Vote && SideOf(frame) is null && scored.Any(other => other.Trigger == frame.Trigger);

    private IEnumerable<Frame> FramesOf(Frame vote, int first)
    {
        string? side = SideOf(vote);
        List<FrameRole> motion = [.. vote.Roles.Where(role => role.Role == Motion)];
        yield return Counted(vote, side is null ? motion : vote.Roles.Where(role => role.Role is not (Side or Count)), side ?? For, first);
        yield return Counted(vote, motion, side is Against ? For : Against, first + 1);
    }

    private Frame Counted(Frame vote, IEnumerable<FrameRole> roles, string side, int quantity) => vote with
    {
        Roles =
        [
            .. roles.Append(new FrameRole(Side, new Participant(vote.Trigger, null, null), Word: side))
                .Append(new FrameRole(Count, new Participant(_parsed.Quantities[quantity].Span, null, null), quantity))
                .OrderBy(role => role.Filler.Span),
        ],
    };

    /// <summary>Whether another frame of that side has that number.</summary>
    private static bool IsTold(Frame frame, IReadOnlyList<Frame> frames) => frames.Any(other =>
        other.Type == Vote && other.Roles.Any(role => role.Role == Count && role.Quantity == frame.Roles.First(own => own.Role == Count).Quantity));

    private static string? SideOf(Frame vote) => vote.Roles.Where(role => role.Role == Side).Select(role => role.Word).FirstOrDefault();

    /// <summary>The vote in the sentence that the result is of: the last that begins before it, if it can one without a number, or else the first, if it was for or against.</summary>
    private Frame? VoteBeside(TextSpan span, IReadOnlyList<Frame> frames)
    {
        int sentence = layer.SentenceAt(span.Start);
        List<Frame> votes = [.. frames.Where(frame => frame.Type == Vote && layer.SentenceAt(frame.Trigger.Start) == sentence && SideOf(frame) is null or For or Against)];
        return votes.Where(frame => frame.Trigger.Start < span.Start).MaxBy(frame => (frame.Trigger.Start, !frame.Roles.Any(role => role.Role == Count))) ?? votes.FirstOrDefault();
    }

    /// <summary>Whether a number of votes is set against the next.</summary>
    private bool IsScore(int first)
    {
        (Quantity left, Quantity right) = (_parsed.Quantities[first], _parsed.Quantities[first + 1]);
        string between = TextBetween(left.Span.End, right.Span.Start);
        return IsCount(left) && IsCount(right)
            && between is "to" or "-" or "–" or "—" or "against" or "votes to" or "votes against"
            && Before(left.Span) is not ("from" or "between") && !IsCounting(right.Span.End);
    }

    private static bool IsCount(Quantity quantity) =>
        quantity.Unit is null && quantity.Min is { } number && number == quantity.Max && decimal.IsInteger(number);

    /// <summary>Whether the numbers count things that are no votes: "five to six houses".</summary>
    private bool IsCounting(int offset)
    {
        int next = layer.WordAt(offset);
        return next < _parsed.Words.Length && layer.Syntax.Upos(next) is "NOUN" or "PROPN" or "ADJ"
            && layer.LemmaAt(next) is not ("vote" or "ballot" or "majority" or "decision" or "ruling" or "margin");
    }

    private string Before(TextSpan span) => layer.WordAt(span.Start) is > 0 and int word ? layer.Syntax.Form(word - 1).ToString().ToLowerInvariant() : string.Empty;

    private string TextBetween(int start, int end) => start <= end ? new TextSpan(start, end).Slice(_parsed.Document.Text).Trim().ToString() : string.Empty;
}
