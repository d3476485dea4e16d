using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Topics;

/// <summary>
/// What a reader asks for, in words. A sentence is about a word when it has a word of the same stem, or mentions, by whatever
/// name or pronoun, somebody or something one of whose names has it.
/// </summary>
internal sealed class Topic
{
    private readonly Dictionary<(int Document, int Sentence), ImmutableHashSet<string>> _sentences = [];

    /// <summary>Looks the words up in the reports.</summary>
    /// <param name="words">The words; those that say nothing by themselves ("the", "of") are passed over.</param>
    /// <param name="update">What the reports say.</param>
    public Topic(string words, StoryUpdate update)
    {
        ImmutableDictionary<string, string> asked = WordsOf(words)
            .DistinctBy(word => Stemmer.Stem(word), StringComparer.Ordinal)
            .ToImmutableDictionary(word => Stemmer.Stem(word), word => word, StringComparer.Ordinal);
        asked = asked.RemoveRange(EmptyWords(asked, update));
        AddWords(asked, update);
        AddNames(asked, update);
        ImmutableHashSet<string> found = [.. _sentences.Values.SelectMany(stems => stems)];
        Missing = [.. asked.Where(word => !found.Contains(word.Key)).Select(word => word.Value).Order(StringComparer.Ordinal)];
    }

    /// <summary>The words on which the reports have nothing.</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Whether a topic has a word at all.</summary>
    public static bool IsTopic(string words) => WordsOf(words).Any();

    /// <summary>The candidates that are about the topic: those about most of its words first, else in their order.</summary>
    public ImmutableArray<LineCandidate> Of(IEnumerable<LineCandidate> candidates, StoryIndex story) =>
    [
        .. candidates.Select(candidate => (candidate, Words: CountWords(candidate, story)))
            .Where(told => told.Words > 0)
            .OrderByDescending(told => told.Words)
            .Select(told => told.candidate),
    ];

    private int CountWords(LineCandidate candidate, StoryIndex story) => candidate.Places
        .SelectMany(place => story.SentencesAt(place).Select(sentence => (place.Document, sentence)))
        .SelectMany(place => _sentences.GetValueOrDefault(place, []))
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static IEnumerable<string> WordsOf(string words)
    {
        string apart = string.Concat(words.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '));
        return apart.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words that say nothing by themselves in any of the reports.</summary>
    private static IEnumerable<string> EmptyWords(ImmutableDictionary<string, string> asked, StoryUpdate update) =>
        from document in update.Documents
        from word in document.Parsed.Words
        where word.Tags.Upos is "DET" or "ADP" or "PRON" or "CCONJ" or "SCONJ" or "AUX" or "PART"
        let stem = Stemmer.Stem(word.Form.Span.Read(document.Text))
        where asked.ContainsKey(stem)
        select stem;

    private void AddWords(ImmutableDictionary<string, string> asked, StoryUpdate update)
    {
        foreach ((int index, AnnotatedDocument document) in update.Documents.Index())
        {
            foreach (Word word in document.Parsed.Words)
            {
                string[] forms = [word.Form.Span.Read(document.Text), word.Tags.Lemma];
                if (forms.Select(form => Stemmer.Stem(form)).FirstOrDefault(asked.ContainsKey) is { } stem)
                {
                    Add(index, document, word.Form.Span, stem);
                }
            }
        }
    }

    private void AddNames(ImmutableDictionary<string, string> asked, StoryUpdate update)
    {
        foreach (Entity entity in update.Entities)
        {
            string[] stems = [.. entity.Aliases.Append(entity.Name).SelectMany(WordsOf).Select(word => Stemmer.Stem(word)).Where(asked.ContainsKey).Distinct(StringComparer.Ordinal)];
            foreach ((EntityMention mention, string stem) in entity.Mentions.SelectMany(mention => stems.Select(stem => (mention, stem))))
            {
                Add(mention.Document, update.Documents[mention.Document], mention.Span, stem);
            }
        }
    }

    private void Add(int index, AnnotatedDocument document, TextSpan span, string stem)
    {
        (int, int) place = (index, document.SentenceAt(span.Start));
        _sentences[place] = _sentences.GetValueOrDefault(place, []).Add(stem);
    }
}
