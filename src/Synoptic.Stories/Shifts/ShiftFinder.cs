using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>Finds what the texts themselves call new, changed or gone, and what a series of texts drops.</summary>
public sealed class ShiftFinder
{
    private readonly ShiftWords _words = new();
    private readonly StatedContrasts _contrasts;
    private readonly DroppedIssues _dropped = new(new SentenceTerms());

    /// <summary>Loads the lexicons.</summary>
    public ShiftFinder() => _contrasts = new StatedContrasts(_words);

    /// <summary>The reported shifts, in order of their first evidence, then the computed ones; sentences of one group are evidence of one shift.</summary>
    public ImmutableArray<Shift> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<PropositionGroup> groups, ImmutableArray<OmittedItem> omitted)
    {
        var groupOf = groups
            .Where(group => group.Members[0].Kind is ClaimKind.Passage)
            .SelectMany((group, index) => group.Members.Select(member => (member.Document, member.Sentence, Group: index)))
            .ToDictionary(entry => (entry.Document, entry.Sentence), entry => entry.Group);
        return
        [
            .. documents.SelectMany(Cues)
                .Select((cue, index) => (Cue: cue, Group: cue.IsFurther ? -1 - index : groupOf.GetValueOrDefault((cue.Document, cue.Sentence), -1 - index)))
                .GroupBy(entry => entry.Group, entry => entry.Cue)
                .Select(cues => ToShift(documents, cues))
                .OrderBy(shift => shift.Evidence[0]),
            .. _dropped.Find(documents, omitted),
        ];
    }

    private static Shift ToShift(ImmutableArray<AnnotatedDocument> documents, IEnumerable<ShiftCue> cues)
    {
        ShiftCue[] ordered = [.. cues.OrderBy(cue => cue.Evidence)];
        ImmutableArray<DocumentSpan> evidence = [.. ordered.Select(cue => cue.Evidence)];
        string further = ordered[0] is { IsFurther: true } cue ? string.Create(CultureInfo.InvariantCulture, $" {cue.Cue}") : "";
        string id = ContentHash.Of(evidence.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Document} {span.Span}{further}")));
        Shift shift = new(id, ShiftKind.Reported, ordered[0].Cue, evidence);
        return ordered.FirstOrDefault(one => one.Frame is not null) is { Frame: { } frame } told ? shift.With(told.Document, frame)
            : ordered[0].Contrast is var (then, now) ? shift.Between(documents[ordered[0].Document], then, now) : shift;
    }

    private IEnumerable<ShiftCue> Cues(AnnotatedDocument document, int index)
    {
        Frame[] frames = [.. ShiftFrames.In(document, _words)];
        for (int number = 0; number < document.Parsed.Sentences.Length; number++)
        {
            Sentence sentence = document.Parsed.Sentences[number];
            Frame? frame = TellingMost(frames, sentence);
            (ContrastSide? Then, ContrastSide Now)? contrast = frame is null && IsStatement(document, sentence) ? _contrasts.Find(document, number) : null;
            if (IsStatement(document, sentence) && !Announces(document, frames, frame, number) && (frame?.Trigger ?? contrast?.Now.Verb) is { } cue)
            {
                yield return new ShiftCue(index, number, new DocumentSpan(index, sentence.Span), cue, frame) { Contrast = contrast };
                foreach (Frame other in frames.Where(other => frame is not null && sentence.Span.Contains(other.Trigger) && ShiftFrames.AreApart(frame, other)))
                {
                    yield return new ShiftCue(index, number, new DocumentSpan(index, sentence.Span), other.Trigger, other) { IsFurther = true };
                }
            }
        }
    }

    private static Frame? TellingMost(Frame[] frames, Sentence sentence) => frames.Where(frame => sentence.Span.Contains(frame.Trigger)).MaxBy(ShiftFrames.Told);

    /// <summary>Whether a sentence only says that something changed, and the next one what into what: "U-turn on milk. The state, which …".</summary>
    private static bool Announces(AnnotatedDocument document, Frame[] frames, Frame? frame, int sentence) =>
        frame is null && sentence + 1 < document.Parsed.Sentences.Length
        && TellingMost(frames, document.Parsed.Sentences[sentence + 1]) is { } next && ShiftFrames.Told(next) == 2;

    /// <summary>Whether the sentence closes as one: a heading only announces what its section says.</summary>
    private static bool IsStatement(AnnotatedDocument document, Sentence sentence) =>
        sentence.Span.Slice(document.Text).TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?'];

    /// <summary>Words that tell of a change.</summary>
    private readonly record struct ShiftCue(int Document, int Sentence, DocumentSpan Evidence, TextSpan Cue, Frame? Frame)
    {
        /// <summary>What was held then and what is held now, where no frame tells.</summary>
        public (ContrastSide? Then, ContrastSide Now)? Contrast { get; init; }

        /// <summary>Whether its sentence tells of another change before.</summary>
        public bool IsFurther { get; init; }
    }
}
