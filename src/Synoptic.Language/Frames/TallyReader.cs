using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the rest of a count beside a vote: "nine members voted in favour, <b>four against</b>, with <b>two abstaining</b>".</summary>
internal sealed class TallyReader(PredicateLayer layer)
{
    private const string Vote = "vote";
    private const string Side = "side";
    private const string Count = "count";
    private const string Motion = "motion";

    /// <summary>How many words may stand between a number and its side.</summary>
    private const int LongestPhrase = 9;

    private static readonly Lexicon<string> Sides = Lexicon<string>.Read("tally-words.tsv", row => row[1]);

    private readonly ParsedDocument _parsed = layer.Document.Parsed;

    /// <summary>A frame for each number that stands before the word for a side, in a sentence that tells of a vote.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        for (int i = 0; i < _parsed.Quantities.Length; i++)
        {
            Quantity quantity = _parsed.Quantities[i];
            if (quantity.Unit is null or "%" && SideAfter(quantity.Span.End) is { } side && VoteBeside(quantity.Span, frames) is { } vote && !IsCounted(i, frames) && !IsWhole(quantity.Span))
            {
                yield return FrameOf(i, side, vote);
            }
        }
    }

    /// <summary>Whether one of the tallies tells all that a vote does, and how many: "53 per cent of the voters <b>said no</b>".</summary>
    public bool IsTold(Frame vote, IReadOnlyList<Frame> tallies) => vote.Type == Vote && vote.Roles.All(role => role.Role is Side or Motion)
        && tallies.Any(tally => SentenceOf(tally.Trigger.Start) == SentenceOf(vote.Trigger.Start) && tally.Trigger.Start < vote.Trigger.Start && SideOf(tally) == SideOf(vote));

    private static string? SideOf(Frame vote) => vote.Roles.Where(role => role.Role == Side).Select(role => role.Word).FirstOrDefault();

    private static bool IsCounted(int quantity, IReadOnlyList<Frame> frames) =>
        frames.Any(frame => frame.Type == Vote && frame.Roles.Any(role => role.Role == Count && role.Quantity == quantity));

    /// <summary>Whether others are counted out of them: "three of the <b>nine</b> judges dissented".</summary>
    private bool IsWhole(TextSpan number) =>
        WordAt(number.Start) is > 1 and int word && layer.LemmaAt(word - 1) is "the" or "its" or "their" && layer.LemmaAt(word - 2) is "of";

    private Frame FrameOf(int quantity, string side, Frame vote)
    {
        TextSpan span = _parsed.Quantities[quantity].Span;
        var words = new Participant(span, null, null);
        return vote with
        {
            Trigger = span,
            Roles = [.. vote.Roles.Where(role => role.Role == Motion), new FrameRole(Side, words, Word: side), new FrameRole(Count, words, quantity)],
        };
    }

    private Frame? VoteBeside(TextSpan span, IReadOnlyList<Frame> frames) =>
        frames.LastOrDefault(frame => frame.Type == Vote && SentenceOf(frame.Trigger.Start) == SentenceOf(span.Start));

    /// <summary>The side that the one or two words after the number, or after the noun that it counts, name.</summary>
    private string? SideAfter(int offset)
    {
        int next = WordAt(offset);
        int sentence = SentenceOf(offset);
        for (int first = next; first <= next + LongestPhrase && first < _parsed.Words.Length; first++)
        {
            bool isNear = first <= next + 1 || layer.Syntax.Upos(first) is "VERB" or "AUX";
            for (int last = first + 1; last >= first; last--)
            {
                if (isNear && last < _parsed.Words.Length && SentenceOf(_parsed.Words[last].Form.Span.Start) == sentence
                    && Sides.TryGet(TextSpan.Cover(_parsed.Words[first].Form.Span, _parsed.Words[last].Form.Span).Slice(_parsed.Document.Text), out string side)
                    && IsClosed(last + 1))
                {
                    return side;
                }
            }

            if (layer.Syntax.Upos(first) is not ("NOUN" or "PROPN") && !IsOf(first, next))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether the word is part of "of the hundred voters in the town", of which the number is a part.</summary>
    private bool IsOf(int word, int next)
    {
        int of = layer.Syntax.Upos(next) is "NOUN" or "SYM" ? next + 1 : next;
        of = of < _parsed.Words.Length && layer.LemmaAt(of) is "cent" ? of + 1 : of;
        return of <= word && layer.LemmaAt(of) is "of" && layer.Syntax.Upos(word) is "ADP" or "DET" or "NUM" or "ADJ" or "PRON" or "CCONJ" or "PUNCT" or "PART";
    }

    /// <summary>Nothing that the preposition could govern follows: "24 against" but not "24 for the plan"; "two dissenting votes".</summary>
    private bool IsClosed(int word) => word >= _parsed.Words.Length || layer.Syntax.Upos(word) is "PUNCT" or "CCONJ" or "SCONJ" or "ADP" or "PRON" || layer.LemmaAt(word) is "vote" or "voice" or "ballot";

    private int WordAt(int offset) => layer.WordAt(offset);

    private int SentenceOf(int offset) => layer.SentenceAt(offset);
}
