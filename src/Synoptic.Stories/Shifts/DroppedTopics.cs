using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
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

    // What is left of a topic in a sentence of the next readout; with more it is named there. Words that stand apart there tell nothing.
    private const double LeastKept = 0.5;

    // What one common word weighs: "the day", "a number" are no topics.
    private const double LeastMass = 4;

    private readonly SentenceTerms _terms;
    private readonly FrozenSet<string> _bodies = Words("body");
    private readonly FrozenSet<string> _parts = Words("part").Select(word => Stemmer.Stem(word)).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _stands = Words("stands");

    /// <summary>Loads the lexicon.</summary>
    public DroppedTopics(SentenceTerms terms) => _terms = terms;

    /// <summary>Whether a source is a body that speaks for itself; an outlet need not repeat what it once reported.</summary>
    public bool IsBody(string? source) => source?.Split([' ', ',', '.', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Any(word => _bodies.Contains(word.ToLowerInvariant())) == true;

    /// <summary>The topics that are gone, each with its sentence, at most one of a sentence; in order of place.</summary>
    public IEnumerable<(TextSpan Topic, TextSpan Sentence)> Find(AnnotatedDocument before, AnnotatedDocument after)
    {
        FrozenSet<string> names = before.Parsed.Mentions.Where(mention => mention.Kind is MentionKind.Name)
            .SelectMany(mention => SentenceTerms.Stems(before, mention.Span)).ToFrozenSet(StringComparer.Ordinal);
        TermVector[] later = [.. after.Parsed.Sentences.Select(sentence => _terms.Of(after, sentence))];
        TextSpan[] phrases = [.. NounPhrases.Of(before).Distinct()];
        return
            from sentence in before.Parsed.Sentences
            where !IsQuoted(before, sentence)
            let gone = from part in PartsOf(before, sentence)
                       where IsUndertaken(before, sentence, part) && !later.Any(other => Likeness(_terms.Of(before, part), other, names) >= MostAlike)
                       select TopicOf(before, [.. phrases.Where(phrase => part.Contains(phrase) && IsMain(before, sentence, phrase))], names, later)
            let topic = gone.FirstOrDefault(topic => topic is not null)
            where topic is not null
            select (topic.Value, sentence.Span);
    }

    /// <summary>What a sentence says one thing after the other: "the ford is open<b>, and</b> the nets will be paid for"; "an inquiry is open, and its findings will be printed" is of one thing.</summary>
    private static IEnumerable<TextSpan> PartsOf(AnnotatedDocument document, Sentence sentence)
    {
        Word[] words = [.. document.Parsed.WordsOf(sentence)];
        int start = 0;
        for (int word = 1; word < words.Length; word++)
        {
            bool isBorder = words[word - 1].Form.Span.Slice(document.Text) is ";" || (words[word].Tags.Upos is "CCONJ" && words[word - 1].Form.Span.Slice(document.Text) is "," && word + 1 < words.Length && words[word + 1].Tags.Upos is not "PRON");
            if (isBorder || word == words.Length - 1)
            {
                yield return TextSpan.Cover(words[start].Form.Span, words[isBorder ? word - 1 : word].Form.Span);
                start = word;
            }
        }
    }

    /// <summary>The phrase that tells most of those of which no one sentence of the next readout has much; names, which are in all, do not count.</summary>
    private TextSpan? TopicOf(AnnotatedDocument document, TextSpan[] phrases, FrozenSet<string> names, TermVector[] later) => phrases
        .Select(phrase => (Phrase: phrase, Terms: _terms.Of(document, phrase).Without(names)))
        .Where(topic => topic.Terms.Mass >= LeastMass && !topic.Terms.Terms.All(_parts.Contains) && !later.Any(other => topic.Terms.ContainedIn(other) >= LeastKept))
        .OrderByDescending(topic => topic.Terms.Mass)
        .Select(topic => (TextSpan?)topic.Phrase)
        .FirstOrDefault();

    /// <summary>How alike two sentences are but for the names, which two readouts of one negotiation share anyhow.</summary>
    private static double Likeness(TermVector one, TermVector other, FrozenSet<string> names)
    {
        bool Counts(string stem) => !names.Contains(stem);
        double masses = one.SharedMass(one, Counts) * other.SharedMass(other, Counts);
        return masses == 0 ? 0 : one.SharedMass(other, Counts) / Math.Sqrt(masses);
    }

    private bool IsUndertaken(AnnotatedDocument document, Sentence sentence, TextSpan part)
    {
        EventMention[] planned = [.. document.Events.Where(told => part.Contains(told.Trigger) && told.Reality.Factuality is Factuality.Planned && IsMain(document, sentence, told.Trigger))];
        return planned.Any(told => !IsAppointment(document, told))
            || (planned.Length == 0 && IsToCome(document, sentence, part))
            || document.Statements.Any(statement => statement.Cue is { } cue && sentence.Span.Contains(cue) && StandsFor(document, cue));
    }

    /// <summary>Whether it is told in the main clause, or in what that says, and not beside a name or for a purpose: "the principle that they are <b>to be freed</b> stands".</summary>
    private static bool IsMain(AnnotatedDocument document, Sentence sentence, TextSpan trigger)
    {
        ReadOnlySpan<Word> words = document.Parsed.WordsOf(sentence);
        int word = 0;
        while (word < words.Length && !trigger.Overlaps(words[word].Form.Span))
        {
            word++;
        }

        for (int steps = 0; word >= 0 && word < words.Length && steps < words.Length; steps++)
        {
            if (words[word].Dependency.Relation.StartsWith("acl", StringComparison.Ordinal) || words[word].Dependency.Relation is "advcl")
            {
                return false;
            }

            word = words[word].Dependency.Head - 1;
        }

        return true;
    }

    /// <summary>"Experts <b>will</b> have access", where nothing happens that has a name; not "it <b>will</b> be recalled".</summary>
    private static bool IsToCome(AnnotatedDocument document, Sentence sentence, TextSpan part)
    {
        ReadOnlySpan<Word> words = document.Parsed.WordsOf(sentence);
        for (int word = 0; word < words.Length; word++)
        {
            if (part.Contains(words[word].Form.Span) && words[word].Dependency.Relation is "aux" && words[word].Tags.Lemma is "will" or "shall" && !(word > 0 && words[word - 1].Tags.Lemma is "it" && word + 1 < words.Length && words[word + 1].Tags.Lemma is "be"))
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
