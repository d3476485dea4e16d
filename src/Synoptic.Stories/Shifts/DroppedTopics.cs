using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
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
        FrozenSet<string> names = before.Parsed.Mentions.Where(mention => mention.Kind is MentionKind.Name)
            .SelectMany(mention => SentenceTerms.Stems(before, mention.Span)).ToFrozenSet(StringComparer.Ordinal);
        TermVector[] later = [.. after.Parsed.Sentences.Select(sentence => _terms.Of(after, sentence))];
        return
            from topic in _topics.Find(before, after, [])
            from number in topic.Sentences
            let sentence = before.Parsed.Sentences[number]
            where IsUndertaken(before, sentence) && !IsQuoted(before, sentence)
            where !later.Any(other => Likeness(_terms.Of(before, sentence), other, names) >= MostAlike)
            group topic.Label by sentence.Span into topics
            orderby topics.Key
            select (LabelIn(before, topics.Key, [.. topics]), topics.Key);
    }

    /// <summary>The first topic of the sentence itself; of one that an earlier sentence names, the words that are nearest to it.</summary>
    private TextSpan LabelIn(AnnotatedDocument document, TextSpan sentence, TextSpan[] topics) =>
        topics.Where(sentence.Contains).Order().Select(topic => (TextSpan?)topic).FirstOrDefault()
        ?? _topics.Shared(document, sentence, _terms.Of(document, topics[0])) ?? topics[0];

    /// <summary>How alike two sentences are but for the names, which two readouts of one negotiation share anyhow.</summary>
    private static double Likeness(TermVector one, TermVector other, FrozenSet<string> names)
    {
        bool Counts(string stem) => !names.Contains(stem);
        double masses = one.SharedMass(one, Counts) * other.SharedMass(other, Counts);
        return masses == 0 ? 0 : one.SharedMass(other, Counts) / Math.Sqrt(masses);
    }

    private bool IsUndertaken(AnnotatedDocument document, Sentence sentence)
    {
        EventMention[] planned = [.. document.Events.Where(told => sentence.Span.Contains(told.Trigger) && told.Reality.Factuality is Factuality.Planned)];
        return planned.Any(told => !IsAppointment(document, told))
            || (planned.Length == 0 && IsToCome(document, sentence))
            || document.Statements.Any(statement => statement.Cue is { } cue && sentence.Span.Contains(cue) && StandsFor(document, cue));
    }

    /// <summary>"Experts <b>will</b> have access", where nothing happens that has a name.</summary>
    private static bool IsToCome(AnnotatedDocument document, Sentence sentence)
    {
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            if (word.Dependency.Relation is "aux" && word.Tags.Lemma is "will" or "shall")
            {
                return true;
            }
        }

        return false;
    }

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
    private static bool IsAppointment(AnnotatedDocument document, EventMention told) =>
        told.Time is { } time && document.Parsed.Times[time] is { Value: [>= '0' and <= '9', ..] } day && !IsDeadline(document, day.Span);

    private static bool IsDeadline(AnnotatedDocument document, TextSpan time)
    {
        ReadOnlySpan<char> before = document.Text.AsSpan(0, time.Start).TrimEnd();
        return before.EndsWith(" by", StringComparison.Ordinal) || before.EndsWith(" before", StringComparison.Ordinal) || before.EndsWith(" within", StringComparison.Ordinal);
    }

    private static bool IsQuoted(AnnotatedDocument document, Sentence sentence) => document.Statements.Any(statement => statement.Quoted.Any(quoted => sentence.Span.Overlaps(quoted)));

    private static FrozenSet<string> Words(string kind) =>
        Lexicon.ReadRows("readout-words.tsv").Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
