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
    private const int LongestLabel = 12;

    // What one common word weighs: "the day", "a number" are no topics.
    private const double LeastMass = 5;

    // Two phrases are one topic when they share so much, or one holds the other's words.
    private const double LeastSame = 0.5;

    /// <summary>The topics of a text that another lacks, in order of place, each with its sentences.</summary>
    public ImmutableArray<(TextSpan Label, ImmutableArray<int> Sentences)> Find(AnnotatedDocument document, AnnotatedDocument other)
    {
        FrozenSet<string> known = SentenceTerms.Stems(other, new TextSpan(0, other.Text.Length)).ToFrozenSet(StringComparer.Ordinal);
        List<(TextSpan Label, TermVector Terms, SortedSet<int> Sentences)> topics = [];
        foreach ((TextSpan label, TermVector words) in Phrases(document).Where(phrase => phrase.Terms.ContainedIn(known) < LeastKept))
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

    /// <summary>The phrase of a sentence that has most in common with another sentence; null where none has anything.</summary>
    public TextSpan? Shared(AnnotatedDocument document, TextSpan sentence, TermVector other) => Phrases(document)
        .Where(phrase => sentence.Contains(phrase.Label))
        .Select(phrase => (phrase.Label, Shared: phrase.Terms.SharedMass(other)))
        .Where(phrase => phrase.Shared > 0)
        .OrderByDescending(phrase => phrase.Shared)
        .Select(phrase => (TextSpan?)phrase.Label)
        .FirstOrDefault();

    /// <summary>The outermost noun phrases that are no longer than a label, names of people, bodies and places left out.</summary>
    private IEnumerable<(TextSpan Label, TermVector Terms)> Phrases(AnnotatedDocument document)
    {
        int end = 0;
        foreach (TextSpan phrase in document.Parsed.Mentions.Where(IsTopic).Select(mention => mention.Phrase).Distinct().OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (phrase.Start >= end && phrase.Slice(document.Text).Count(' ') < LongestLabel && terms.Of(document, phrase) is { Mass: >= LeastMass } words)
            {
                end = phrase.End;
                yield return (phrase, words);
            }
        }
    }

    private static bool IsTopic(Mention mention) => mention.Kind is MentionKind.Nominal || (mention.Kind is MentionKind.Name && mention.Type is EntityType.Miscellaneous);
}
