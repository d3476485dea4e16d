using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads who is for and against something where it is voted on: "ten members <b>were for</b> the text", "Rome <b>was against</b>".</summary>
internal sealed class SideReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    private const string Type = "vote";

    /// <summary>The class of words of a vote, beside one of which such a clause tells of it.</summary>
    private const string Topic = "voting";

    private readonly SyntaxReading _syntax = layer.Syntax;
    private readonly SurroundingReader _surroundings = new(layer, lexicon);

    /// <summary>A frame for each such clause beside a vote or the talk of one.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (SubjectOf(word) is >= 0 and int subject && SideOf(word, out bool isBare) is { } side
                && Frame(word, subject, side, isBare) is { } frame && _surroundings.IsToldBeside(frame, Topic, frames))
            {
                yield return frame;
            }
        }
    }

    /// <summary>Who is told to be it; a tree may hang them on the copula: "the priest <b>was</b> against".</summary>
    private int SubjectOf(int word)
    {
        int copula = _syntax.Child(word, "cop");
        int subject = copula < 0 ? SyntaxReading.None : _syntax.Child(word, "nsubj");
        return subject < 0 && copula >= 0 ? _syntax.Child(copula, "nsubj") : subject;
    }

    private Frame Frame(int word, int subject, string side, bool isBare)
    {
        IEnumerable<FrameRole> found = new[] { subject }.Concat(JoinedTo(subject)).SelectMany(voter => roles.Read(Type, "voter", voter));
        IEnumerable<FrameRole> motion = isBare ? Of(word) : [new FrameRole("motion", roles.Participant(word) with { Span = MotionOf(word), Mention = null })];
        TextSpan trigger = _syntax.Words[_syntax.Child(word, "cop")].Form.Span;
        return new Frame(
            Type,
            trigger,
            [.. found.Concat(motion).Append(new FrameRole("side", new Participant(trigger, null, null), Word: side)).OrderBy(role => role.Filler.Span)],
            reality.Read(word),
            null);
    }

    /// <summary>"in favour <b>of the strike</b>"</summary>
    private IEnumerable<FrameRole> Of(int word) =>
        _syntax.Child(word, "nmod") is >= 0 and int motion && _syntax.Marker(motion, "case") is "of" ? roles.Read(Type, "motion", motion) : [];

    /// <summary>What follows the preposition, as far as the phrase goes on: the subject and the verb are no part of it.</summary>
    private TextSpan MotionOf(int word)
    {
        int first = _syntax.Child(word, "case") + 1;
        int last = word;
        while (last < _syntax.Trees.LastOf(word) && _syntax.Upos(last + 1) is not ("PUNCT" or "CCONJ" or "VERB" or "AUX"))
        {
            last++;
        }

        return TextSpan.Cover(_syntax.Words[Math.Min(first, word)].Form.Span, _syntax.Words[last].Form.Span);
    }

    /// <summary>The side that the preposition before the word names, or the word itself.</summary>
    private string? SideOf(int word, out bool isBare)
    {
        string lemma = _syntax.Lemma(word);
        isBare = _syntax.Upos(word) is "ADP" or "ADV" or "ADJ" || lemma is "favour" or "favor";
        return isBare ? lemma switch
        {
            "against" or "contrary" => "against",
            "for" or "favour" or "favor" => "for",
            _ => null,
        }
        : _syntax.Marker(word, "case") switch
        {
            "against" => "against",
            "for" or "in favour of" or "in favor of" => "for",
            _ => null,
        };
    }

    private IEnumerable<int> JoinedTo(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "conj")
            {
                yield return child;
            }
        }
    }
}
