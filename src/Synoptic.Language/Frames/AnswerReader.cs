using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads votes whose verb is left out: "Norway voted yes, <b>Denmark no</b> and <b>Sweden for</b>".</summary>
internal sealed class AnswerReader(PredicateLayer layer, FactualityReader reality, RoleReader roles)
{
    private const string Vote = "vote";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each name right before an answer that ends its clause, beside a vote in its sentence.</summary>
    public IEnumerable<Frame> Read(IReadOnlyList<Frame> frames)
    {
        for (int word = 1; word < _syntax.Words.Length; word++)
        {
            if (SideOf(_syntax.Form(word)) is { } side && IsVoter(word - 1) && IsLast(word + 1) && VoteBeside(word, frames) is { } vote)
            {
                TextSpan trigger = _syntax.Words[word].Form.Span;
                yield return new Frame(
                    Vote,
                    trigger,
                    [.. roles.Read(Vote, "voter", word - 1), new FrameRole("side", new Participant(trigger, null, null), Word: side), .. vote.Roles.Where(role => role.Role == "motion")],
                    reality.Read(word),
                    vote.Time);
            }
        }
    }

    private static string? SideOf(ReadOnlySpan<char> form) => form switch
    {
        "yes" or "aye" or "yea" or "for" => "for",
        "no" or "nay" or "against" => "against",
        _ => null,
    };

    private bool IsVoter(int word) => layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Kind is MentionKind.Name && layer.TimeAt(word) is null;

    private bool IsLast(int word) => word >= _syntax.Words.Length || _syntax.Upos(word) is "PUNCT" or "CCONJ" or "SCONJ";

    private Frame? VoteBeside(int word, IReadOnlyList<Frame> frames)
    {
        int sentence = layer.SentenceAt(_syntax.Words[word].Form.Span.Start);
        return frames.LastOrDefault(frame => frame.Type == Vote && layer.SentenceAt(frame.Trigger.Start) == sentence && frame.Trigger.Start < _syntax.Words[word].Form.Span.Start);
    }
}
