using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads who goes before whom from the order in which a sentence names them: "there walked the king, <b>then</b> his brothers and <b>after them</b> the envoys".</summary>
internal sealed class SequenceReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    private const string Type = "precedence";

    /// <summary>The class of verbs that tell of a place in an order.</summary>
    private const string Verbs = "place-verb";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly PartReader _parts = new(layer);
    private readonly HolderReader _holders = new(layer, lexicon);

    /// <summary>A frame for each two that follow each other.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        var told = frames.Where(frame => frame.Type == Type).Select(frame => layer.SentenceAt(frame.Trigger.Start)).ToHashSet();
        int previous = SyntaxReading.None;
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            int sentence = layer.SentenceAt(_syntax.Words[word].Form.Span.Start);
            if (sentence != previous && IsLink(word))
            {
                previous = sentence;
                foreach (Frame frame in Read(sentence, told.Contains(sentence)))
                {
                    yield return frame;
                }
            }
        }
    }

    /// <summary>Whether a place is told no nearer than by "next" or "then", and another frame tells after whom.</summary>
    public static bool IsVague(Frame frame, IReadOnlyList<Frame> following, string text) => frame.Type == Type && frame.Roles is [_, _]
        && frame.Roles.FirstOrDefault(role => role.Role is "position") is { } position && frame.Roles.FirstOrDefault(role => role.Role is "who") is { } who
        && position.Filler.Span.Slice(text) is "next" or "then" && following.Any(other => other.Trigger == position.Filler.Span && other.Roles.Any(role => role.Role is "before" && role.Filler.Span == who.Filler.Span));

    private IEnumerable<Frame> Read(int sentence, bool isTold)
    {
        int before = SyntaxReading.None;
        bool isOrder = isTold;
        foreach ((int first, int last) in _parts.PartsOf(sentence))
        {
            int holder = _holders.FirstIn(first, last, isOrder && before >= 0);
            if (holder < 0)
            {
                continue;
            }

            int verb = VerbIn(first, last, out bool isForeign);
            int link = LinkIn(first, last, verb);
            if (link >= 0 && before >= 0 && !isForeign && (isOrder || (verb >= 0 && verb < holder)))
            {
                yield return FrameOf(link, before, holder);
                isOrder = true;
            }

            isOrder |= verb >= 0 && verb < holder && !isForeign;
            before = holder;
        }
    }

    private Frame FrameOf(int link, int first, int second) => new(
        Type,
        _syntax.Words[link].Form.Span,
        [new FrameRole("who", roles.Participant(first)), new FrameRole("before", roles.Participant(second))],
        reality.Read(second),
        null);

    /// <summary>The verb of place in a part, or -1; and whether another verb tells of something else there.</summary>
    private int VerbIn(int first, int last, out bool isForeign)
    {
        int found = SyntaxReading.None;
        isForeign = false;
        for (int word = first; word <= last; word++)
        {
            bool isVerb = _syntax.Upos(word) is "VERB" && !IsLinkWord(word);
            bool isOfPlace = isVerb && lexicon.IsIn(Verbs, _syntax.Words[word].Tags.Lemma);
            found = isOfPlace && found < 0 ? word : found;
            isForeign |= isVerb && !isOfPlace;
        }

        return found;
    }

    /// <summary>The word in a part that tells that who is named there follows: what opens it, or the adverb of its verb.</summary>
    private int LinkIn(int first, int last, int verb)
    {
        int opening = first;
        while (opening < last && _syntax.Form(opening) is "only" or "just" or "close" or "directly" or "immediately")
        {
            opening++;
        }

        return IsLink(opening) ? opening
            : verb >= 0 && verb + 1 == last && _syntax.Form(last) is "next" or "then" ? last
            : SyntaxReading.None;
    }

    private bool IsLink(int word) => IsLinkWord(word)
        || (_syntax.Form(word) is "after" or "After" or "behind" or "Behind" && word + 1 < _syntax.Words.Length && _syntax.Form(word + 1) is "them" or "him" or "her" or "it" or "these" or "whom");

    private bool IsLinkWord(int word) => layer.TimeAt(word) is null && _syntax.Form(word) is "then" or "Then" or "next" or "Next" or "finally" or "Finally" or "lastly" or "Lastly" or "last" or "Last";
}
