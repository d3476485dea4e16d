using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>Reads whose position on what changed, from what to what, off the frames that tell of it.</summary>
internal static class ShiftFrames
{
    /// <summary>The name that the lexicon of frames gives them.</summary>
    private const string Type = "shift";

    /// <summary>The frames of a document that tell of a change that has come, of what somebody holds.</summary>
    public static IEnumerable<Frame> In(AnnotatedDocument document, ShiftWords words) => document.Frames.Where(frame =>
        frame.Type == Type && frame.Reality.Factuality is Factuality.Asserted or Factuality.Alleged && (Has(frame, "issue") || (Has(frame, "from") && Has(frame, "to")))
        && !IsOfNothing(document, frame) && IsHeld(document, frame, words) && (!IsAbsence(document, frame, words) || IsCompared(document, frame, words)));

    /// <summary>Whether it is told whose it is, or that it is something that one holds: a deed or a state of the world changes too.</summary>
    private static bool IsHeld(AnnotatedDocument document, Frame frame, ShiftWords words) =>
        frame.Roles.Any(role => role.Role is "actor" && !WordsIn(document, role.Filler.Span).Take(1).Any(word => word.Tags.Xpos is "WDT"))
        || frame.Roles.Any(role => role.Role is "issue" or "from" && WordsIn(document, role.Filler.Span).Where(word => word.Tags.Upos is "NOUN").Take(1).Any(noun => words.Is("position", noun.Tags.Lemma)));

    /// <summary>"The report contains no word of it": it may never have.</summary>
    private static bool IsAbsence(AnnotatedDocument document, Frame frame, ShiftWords words) =>
        !Has(frame, "from") && !Has(frame, "to") && WordsIn(document, frame.Trigger).Any(word => words.Is("absence", word.Tags.Lemma));

    /// <summary>Whether the sentence or the one before speaks of another time or another text: "the <b>latest</b> report contains no word of it".</summary>
    private static bool IsCompared(AnnotatedDocument document, Frame frame, ShiftWords words)
    {
        int sentence = document.SentenceAt(frame.Trigger.Start);
        var around = TextSpan.Cover(document.Parsed.Sentences[Math.Max(0, sentence - 1)].Span, document.Parsed.Sentences[sentence].Span);
        return WordsIn(document, around).Any(word => words.Is("comparison", word.Form.Span.Read(document.Text)));
    }

    private static IEnumerable<Word> WordsIn(AnnotatedDocument document, TextSpan span) => document.Parsed.Words.Where(word => span.Contains(word.Form.Span));

    /// <summary>"<b>A clause</b> that appears nowhere in the text": what was never there is no change.</summary>
    private static bool IsOfNothing(AnnotatedDocument document, Frame frame) =>
        !Has(frame, "from") && !Has(frame, "to")
        && frame.Roles.FirstOrDefault(filled => filled.Role == "issue") is { } issue && issue.Filler.Span.End < frame.Trigger.Start
        && issue.Filler.Span.Read(document.Text) is var words && (words.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("an ", StringComparison.OrdinalIgnoreCase));

    /// <summary>How much a frame tells of what changed into what: 2 both, 1 what it became, 0 no more than that it changed.</summary>
    public static int Told(Frame frame) => !Has(frame, "to") ? 0 : Has(frame, "from") ? 2 : 1;

    /// <summary>Whether a frame tells of another change than the one that its sentence tells most of: of another's, into something else.</summary>
    public static bool AreApart(Frame most, Frame other) => other != most && Has(other, "to") && Has(other, "from")
        && !most.Roles.Any(role => role.Role is not "place" && other.Roles.Any(told => told.Role is not "place" && told.Filler.Span.Overlaps(role.Filler.Span)));

    private static bool Has(Frame frame, string role) => frame.Roles.Any(filled => filled.Role == role);

    /// <summary>The shift with what a frame tells.</summary>
    public static Shift With(this Shift shift, int document, Frame frame)
    {
        DocumentSpan? Find(string role) => frame.Roles.FirstOrDefault(filled => filled.Role == role) is { } filled
            ? new DocumentSpan(document, filled.Filler.Span)
            : null;
        return shift with { Actor = Find("actor"), Issue = Find("issue"), From = Before(Find("to"), Find("from")), To = Find("to") };
    }

    /// <summary>The shift with what was held before and what is held now.</summary>
    public static Shift Between(this Shift shift, AnnotatedDocument document, ContrastSide? then, ContrastSide now)
    {
        int index = shift.Evidence[0].Document;
        var clause = MainClause.At(document, now.Verb.Start);
        TextSpan? actor = clause.ActorAround(now.Verb);
        return shift with
        {
            Actor = actor is { } holder && !holder.Overlaps(now.Verb) && then?.Verb.Overlaps(holder) is not true ? new DocumentSpan(index, holder) : null,
            From = then is null ? null : new DocumentSpan(index, then.Span),
            To = new DocumentSpan(index, now.Span),
        };
    }

    /// <summary>The tree hangs "to six" on "nine" in "from nine to six": what it was ends where what it became begins.</summary>
    private static DocumentSpan? Before(DocumentSpan? to, DocumentSpan? from) =>
        from is { } whole && to is { } end && whole.Span.Start < end.Span.Start && end.Span.Start < whole.Span.End
            ? whole with { Span = new TextSpan(whole.Span.Start, end.Span.Start) }
            : from;
}
