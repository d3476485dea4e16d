using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Redlines;

/// <summary>Finds what one text speaks of and another does not: noun phrases whose words the other text lacks.</summary>
internal sealed class TopicFinder(SentenceTerms terms)
{
    // What is left of a topic in the other text; with more it is only named otherwise. As for dropped issues of a series.
    private const double LeastKept = 0.34;

    // A longer phrase is a clause; the phrases within it name what it is about.
    private const int LongestLabel = 14;

    // What one common word weighs: "the day", "a number" are no topics.
    private const double LeastMass = 4;

    // Two phrases are one topic when they share so much.
    private const double LeastSame = 0.5;

    // A person who looks over a list wants a sentence named, not told.
    private const int MostOfSentence = 2;

    /// <summary>The topics of a text that another lacks, in order of place, each with its sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="other">The other text.</param>
    /// <param name="kept">What stands word for word in the same sentence of the other: with "concern" there, "grave concern" is reworded, not gone.</param>
    public ImmutableArray<(TextSpan Label, ImmutableArray<int> Sentences)> Find(AnnotatedDocument document, AnnotatedDocument other, ImmutableArray<TextSpan> kept)
    {
        FrozenSet<string> known = SentenceTerms.Stems(other, new TextSpan(0, other.Text.Length)).ToFrozenSet(StringComparer.Ordinal);
        List<(TextSpan Label, TermVector Terms, SortedSet<int> Sentences)> topics = [];
        foreach ((TextSpan label, TermVector words) in Missing(document, known, kept))
        {
            int sentence = document.SentenceAt(label.Start);
            int same = topics.FindIndex(topic => topic.Terms.Similarity(words) >= LeastSame || words.ContainedIn(topic.Terms) >= LeastSame);
            if (same >= 0)
            {
                topics[same].Sentences.Add(sentence);
            }
            else
            {
                topics.Add((label, words, [sentence]));
            }
        }

        return [.. topics.Select(topic => (topic.Label, topic.Sentences.ToImmutableArray()))];
    }

    /// <summary>The phrase of a sentence that has most in common with another sentence, the shortest of equals; null where none has anything.</summary>
    public TextSpan? Shared(AnnotatedDocument document, TextSpan sentence, TermVector other) => Phrases(document)
        .Where(phrase => sentence.Contains(phrase.Label))
        .Select(phrase => (phrase.Label, Shared: phrase.Terms.SharedMass(other)))
        .Where(phrase => phrase.Shared > 0)
        .OrderByDescending(phrase => phrase.Shared)
        .ThenBy(phrase => phrase.Label.Length)
        .Select(phrase => (TextSpan?)phrase.Label)
        .FirstOrDefault();

    /// <summary>The outermost phrases of which the other text has little, of each sentence those that tell most, in order of place.</summary>
    private IEnumerable<(TextSpan Label, TermVector Terms)> Missing(AnnotatedDocument document, FrozenSet<string> known, ImmutableArray<TextSpan> kept)
    {
        TextSpan[] nouns = [.. document.Parsed.Words.Where(word => word.Tags.Upos is "NOUN" or "PROPN").Select(word => word.Form.Span).Where(noun => kept.Any(stretch => stretch.Contains(noun)))];
        (TextSpan Label, TermVector Terms)[] missing = [.. Phrases(document).Where(phrase => phrase.Terms.ContainedIn(known) < LeastKept && !nouns.Any(phrase.Label.Contains))];
        return missing
            .Where(phrase => !missing.Any(other => other.Label != phrase.Label && other.Label.Contains(phrase.Label)))
            .GroupBy(phrase => document.SentenceAt(phrase.Label.Start))
            .SelectMany(sentence => sentence.OrderByDescending(phrase => phrase.Terms.Mass).Take(MostOfSentence))
            .OrderBy(phrase => phrase.Label);
    }

    private IEnumerable<(TextSpan Label, TermVector Terms)> Phrases(AnnotatedDocument document) =>
        from phrase in NounPhrases.Of(document).Distinct()
        where phrase.Slice(document.Text).Count(' ') < LongestLabel
        let words = terms.Of(document, phrase)
        where words.Mass >= LeastMass
        select (phrase, words);
}
