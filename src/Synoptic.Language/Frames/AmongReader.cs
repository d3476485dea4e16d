using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads who of those sent is named: "sent three priests to Rome, <b>among them</b> Juan Sala and Luis Rey", "a team of six, the sprinter Ana Gil <b>among them</b>".</summary>
internal sealed class AmongReader(PredicateLayer layer, RoleReader roles)
{
    private const string Type = "delegation";
    private const string Member = "member";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>The frames, those of delegations with the members that their sentence names so.</summary>
    public IEnumerable<Frame> Complete(IReadOnlyList<Frame> frames)
    {
        foreach (Frame frame in frames)
        {
            FrameRole[] members = frame.Type == Type ? [.. MembersIn(layer.SentenceAt(frame.Trigger.Start)).Where(member => !frame.Roles.Any(role => role.Filler.Span.Overlaps(member.Filler.Span)))] : [];
            yield return members.Length == 0 ? frame : frame with { Roles = [.. frame.Roles.Concat(members).OrderBy(role => role.Filler.Span)] };
        }
    }

    private IEnumerable<FrameRole> MembersIn(int sentence)
    {
        int last = layer.WordAt(_parsed.Sentences[sentence].Span.End);
        for (int word = layer.WordAt(_parsed.Sentences[sentence].Span.Start); word + 1 < last; word++)
        {
            if (_syntax.Form(word) is "among" or "amongst" && _syntax.Form(word + 1) is "them" or "whom")
            {
                List<int> after = NamesFrom(word + 2, last, 1);
                return (after.Count > 0 ? after : NamesFrom(word - 1, -1, -1)).SelectMany(name => roles.Read(Type, Member, name));
            }
        }

        return [];
    }

    /// <summary>The heads of the names of people from a word on, up to the preposition, verb or, backwards, the comma that ends the list.</summary>
    private List<int> NamesFrom(int word, int end, int step)
    {
        List<int> found = [];
        for (; word != end && !(_syntax.Upos(word) is "ADP" or "VERB" or "AUX" or "PART") && !(step < 0 && _syntax.Upos(word) is "PUNCT"); word += step)
        {
            if (layer.MentionAt(word) is { } mention && _parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Person } name && _syntax.HeadOf(name.Span) is var head && !found.Contains(head))
            {
                found.Add(head);
            }
        }

        return found;
    }
}
