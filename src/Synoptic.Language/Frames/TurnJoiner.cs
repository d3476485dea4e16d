using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Joins what tells that something changed to what tells how: "the synod has <b>softened</b> its rule; where it once forbade
/// wine, it now <b>allows</b> it" is one shift.
/// </summary>
internal sealed class TurnJoiner(PredicateLayer layer, TurnWords words, FactualityReader reality)
{
    private const string From = "from";
    private const string To = "to";
    private const string Issue = "issue";
    private const string Actor = "actor";

    private readonly ReferentReader _referents = new(layer, reality.Participants);

    /// <summary>The changes, each with the turn that stands with it or in the next sentence, and the other turns.</summary>
    public IEnumerable<Frame> Join(IReadOnlyList<Frame> changes, IEnumerable<Frame> turns)
    {
        var ranges = new TurnRanges(layer);
        var joined = changes.Select(change => ranges.Complete(Said(Bare(change)))).ToList();
        foreach (Frame turn in turns)
        {
            int change = joined.FindLastIndex(change => AreOne(change, turn));
            if (change >= 0)
            {
                joined[change] = Joined(joined[change], turn);
            }
            else
            {
                joined.Add(turn);
            }
        }

        return joined;
    }

    /// <summary>The change with its issue up to a clause that is only added to it: "free coinage<b>, to which he owed his seat</b>".</summary>
    private Frame Bare(Frame change) => change with { Roles = [.. change.Roles.Select(role => role.Role is Issue ? role with { Filler = role.Filler with { Span = words.WithWording(layer.Syntax.WithoutAside(role.Filler.Span)) } } : role)] };

    /// <summary>What somebody no longer says, without what else its sentence tells, and what he says instead: "no longer says <b>"war"</b> but <b>"conflict"</b>".</summary>
    private Frame Said(Frame change)
    {
        int word = layer.WordAt(change.Trigger.Start);
        if (words.Called(word) is var (thing, name))
        {
            return change with { Roles = [.. change.Roles.Where(role => role.Role is not (From or Issue)).Append(Spanning(From, name)).Append(Spanning(Issue, thing)).OrderBy(role => role.Filler.Span)] };
        }

        if (RoleOf(change, From) is not { } from || from.Filler.Span.Start != change.Trigger.Start || layer.Syntax.Upos(word) is not "VERB")
        {
            return change;
        }

        IEnumerable<FrameRole> instead = words.Instead(word) is { } other && !Has(change, To) ? [Spanning(To, other)] : [];
        return change with { Roles = [.. change.Roles.Where(role => role != from).Append(Spanning(From, words.Said(word))).Concat(instead).OrderBy(role => role.Filler.Span)] };
    }

    private static FrameRole Spanning(string role, TextSpan span) => new(role, new Participant(span, null, null));

    private bool AreOne(Frame change, Frame turn)
    {
        int distance = layer.SentenceAt(turn.Trigger.Start) - layer.SentenceAt(change.Trigger.Start);
        bool isOpen = !Has(change, To) || change.Trigger == turn.Trigger || (!Has(change, From) && !Has(turn, To));
        bool isOther = distance == 1 && !Has(turn, Actor) && Has(turn, Issue) && Has(change, Issue);
        return isOpen && !isOther && distance is 0 or 1 && AreSame(RoleOf(change, Actor), RoleOf(turn, Actor));
    }

    /// <summary>Whether the actors may be one: a turn without actor, or with a pronoun, is about the change before it.</summary>
    private bool AreSame(FrameRole? first, FrameRole? second)
    {
        if (first is null || second is null)
        {
            return true;
        }

        (int one, int other) = (layer.Syntax.HeadOf(first.Filler.Span), layer.Syntax.HeadOf(second.Filler.Span));
        return first.Filler.Span.Overlaps(second.Filler.Span) || _referents.AreSame(one, other)
            || _referents.IsPronoun(other);
    }

    /// <summary>What both tell: whose it is and of what by the change, from what to what by the turn.</summary>
    private static Frame Joined(Frame change, Frame turn)
    {
        if (change.Trigger == turn.Trigger)
        {
            return change with { Roles = [.. turn.Roles.Concat(change.Roles.Where(role => !Has(turn, role.Role))).OrderBy(role => role.Filler.Span)] };
        }

        IEnumerable<FrameRole> kept = change.Roles.Where(role => role.Role is not (From or To) || !Has(turn, role.Role));
        bool isOwnIssue = Has(change, Issue);
        IEnumerable<FrameRole> added = turn.Roles.Where(role => role.Role is From or To || (role.Role is Issue && !isOwnIssue) || (role.Role is Actor && !Has(change, Actor)));
        return change with { Roles = [.. kept.Concat(added).OrderBy(role => role.Filler.Span)] };
    }

    private static bool Has(Frame frame, string role) => frame.Roles.Any(filled => filled.Role == role);

    private static FrameRole? RoleOf(Frame frame, string role) => frame.Roles.FirstOrDefault(filled => filled.Role == role);
}
