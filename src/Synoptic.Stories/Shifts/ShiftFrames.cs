using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>Reads whose position on what changed, from what to what, off the frames that tell of it.</summary>
internal static class ShiftFrames
{
    /// <summary>The name that the lexicon of frames gives them.</summary>
    private const string Type = "shift";

    /// <summary>The frames of a document that tell of a change that has come.</summary>
    public static IEnumerable<Frame> In(AnnotatedDocument document) => document.Frames.Where(frame =>
        frame.Type == Type && frame.Reality.Factuality is Factuality.Asserted or Factuality.Alleged && (Has(frame, "issue") || (Has(frame, "from") && Has(frame, "to"))) && !IsOfNothing(document, frame));

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

    /// <summary>The shift with what the clause around a cue tells: "<b>the map</b> <i>no longer</i> marks <b>the valley</b>".</summary>
    public static Shift Around(this Shift shift, AnnotatedDocument document, TextSpan cue)
    {
        var clause = MainClause.At(document, cue.Start);
        DocumentSpan? Place(TextSpan? span) => span is { } words && !words.Overlaps(cue) ? shift.Evidence[0] with { Span = words } : null;
        TextSpan? actor = clause.ActorAround(cue);
        TextSpan? issue = clause.TopicOf(cue);
        return shift with { Actor = issue == actor ? null : Place(actor), Issue = Place(issue) };
    }

    /// <summary>The tree hangs "to six" on "nine" in "from nine to six": what it was ends where what it became begins.</summary>
    private static DocumentSpan? Before(DocumentSpan? to, DocumentSpan? from) =>
        from is { } whole && to is { } end && whole.Span.Start < end.Span.Start && end.Span.Start < whole.Span.End
            ? whole with { Span = new TextSpan(whole.Span.Start, end.Span.Start) }
            : from;
}
