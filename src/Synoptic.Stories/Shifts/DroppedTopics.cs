using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Stories.Shifts;

/// <summary>
/// Finds what a body undertook, demanded or stood for in one readout and no longer names in its next on the same matter, though the
/// two share little else: "a fund for the fishermen will be set up", then not a word of it.
/// </summary>
internal sealed class DroppedTopics
{
    // A sentence of the next readout that has so much in common with one of the earlier says the same in other words.
    private const double MostAlike = 0.3;

    private readonly SentenceTerms _terms;
    private readonly TopicFinder _topics;
    private readonly FrozenSet<string> _bodies = Words("body");
    private readonly FrozenSet<string> _stands = Words("stands");

    /// <summary>Loads the lexicon.</summary>
    public DroppedTopics(SentenceTerms terms) => (_terms, _topics) = (terms, new TopicFinder(terms));

    /// <summary>Whether a source is a body that speaks for itself; an outlet need not repeat what it once reported.</summary>
    public bool IsBody(string? source) => source?.Split([' ', ',', '.', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => _bodies.Contains(word.ToLowerInvariant())) == true;

    /// <summary>The topics that are gone, each with its sentence, at most one of a sentence; in order of place.</summary>
    public IEnumerable<(TextSpan Topic, TextSpan Sentence)> Find(AnnotatedDocument before, AnnotatedDocument after)
    {
        TermVector[] later = [.. after.Parsed.Sentences.Select(sentence => _terms.Of(after, sentence))];
        return
            from topic in _topics.Find(before, after, []).Select(topic => topic.Label)
            let number = before.SentenceAt(topic.Start)
            let sentence = before.Parsed.Sentences[number]
            where IsUndertaken(before, sentence, topic) && !IsQuoted(before, topic)
            where !later.Any(other => _terms.Of(before, sentence).Similarity(other) >= MostAlike)
            group topic by sentence.Span into topics
            select (topics.MaxBy(topic => _terms.Of(before, topic).Mass), topics.Key);
    }

    private bool IsUndertaken(AnnotatedDocument document, Sentence sentence, TextSpan topic) =>
        document.Events.Any(told => sentence.Span.Contains(told.Trigger) && told.Reality.Factuality is Factuality.Planned && !IsAppointment(document, told))
        || document.Statements.Any(statement => statement.Cue is { } cue && sentence.Span.Contains(cue) && statement.Content.Any(content => content.Overlaps(topic)) && StandsFor(document, cue));

    private bool StandsFor(AnnotatedDocument document, TextSpan cue)
    {
        foreach (Word word in document.Parsed.WordsOf(document.Parsed.Sentences[document.SentenceAt(cue.Start)]))
        {
            if (cue.Contains(word.Form.Span) && _stands.Contains(word.Tags.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The round will be held in May": its day comes, and the next readout tells of the next.</summary>
    private static bool IsAppointment(AnnotatedDocument document, EventMention told) => told.Time is { } time && !IsDeadline(document, document.Parsed.Times[time].Span);

    private static bool IsDeadline(AnnotatedDocument document, TextSpan time)
    {
        ReadOnlySpan<char> before = document.Text.AsSpan(0, time.Start).TrimEnd();
        return before.EndsWith(" by", StringComparison.Ordinal) || before.EndsWith(" before", StringComparison.Ordinal) || before.EndsWith(" within", StringComparison.Ordinal);
    }

    private static bool IsQuoted(AnnotatedDocument document, TextSpan topic) => document.Statements.Any(statement => statement.Quoted.Any(quoted => quoted.Contains(topic)));

    private static FrozenSet<string> Words(string kind) =>
        Lexicon.ReadRows("readout-words.tsv").Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
