using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>Tells how a place stands in its sentence and story: as what is told, or as a quotation, a question, something only mentioned or in dispute, which no line tells as a fact.</summary>
internal sealed class Standing
{
    private readonly StoryIndex _story;
    private readonly ILookup<(int Document, int Sentence), int> _conflicts;

    public Standing(StoryIndex story)
    {
        _story = story;
        _conflicts = (
            from claim in story.Update.Claims.Index()
            where claim.Item.Agreement == Agreement.Conflicting
            from evidence in claim.Item.Evidence
            from sentence in story.SentencesAt(evidence.Place())
            select ((evidence.Document, sentence), claim.Index)).Distinct().ToLookup(entry => entry.Item1, entry => entry.Index);
    }

    /// <summary>Whether the places of a claim tell it as what happened: somewhere not as bare words of somebody, somewhere in what a sentence mainly tells, and not only in questions.</summary>
    public bool IsTold(ImmutableArray<DocumentSpan> places) => !places.All(IsSpeech) && places.Any(IsMain) && !places.All(IsQuestion);

    /// <summary>Whether the first sentence that a place touches is somebody's words and nothing else: no reporting clause in it says whose.</summary>
    public bool IsSpeech(DocumentSpan place)
    {
        DocumentSpan sentence = FirstSentenceOf(place);
        TextSpan[] quoted = [.. _story.Update.Documents[place.Document].Statements.SelectMany(statement => statement.Quoted).Where(sentence.Span.Overlaps)];
        return quoted.Length > 0 && _story.WordsAt(sentence).All(word => word.Tags.Upos == "PUNCT" || quoted.Any(part => part.Overlaps(word.Form.Span)));
    }

    /// <summary>Whether a place stands in somebody's very words.</summary>
    public bool IsQuoted(DocumentSpan place) =>
        _story.Update.Documents[place.Document].Statements.Any(statement => statement.Quoted.Any(part => part.Overlaps(place.Span)));

    /// <summary>
    /// Whether a place holds what its sentence tells, and not only what it mentions beside: its main clause, one that is joined to it, or what
    /// somebody says there.
    /// </summary>
    public bool IsMain(DocumentSpan place)
    {
        ImmutableArray<Word> words = _story.WordsAt(FirstSentenceOf(place));
        return words.Any(word => word.Form.Span.Overlaps(place.Span) && LeadsToRoot(word));

        bool LeadsToRoot(Word word)
        {
            for (int steps = 0; word.Dependency.Head > 0 && word.Dependency.Head <= words.Length && steps < words.Length; steps++)
            {
                if (word.Dependency.Relation is not ("ccomp" or "conj" or "parataxis") || (word.Dependency.Relation is "conj" && word.Tags.Upos is not ("VERB" or "AUX")))
                {
                    return false;
                }

                word = words[word.Dependency.Head - 1];
            }

            return word.Dependency.Head == 0;
        }
    }

    /// <summary>Whether the sentences of places in several reports conflict with one another on something, a number in them say.</summary>
    public bool AreContested(ImmutableArray<DocumentSpan> places) => places
        .SelectMany(place => _story.SentencesAt(place).Select(sentence => (place.Document, Sentence: sentence)))
        .SelectMany(place => _conflicts[place].Select(claim => (claim, place.Document)))
        .GroupBy(conflict => conflict.claim)
        .Any(conflict => conflict.Select(entry => entry.Document).Distinct().Count() > 1);

    private bool IsQuestion(DocumentSpan place) => _story.Read(_story.SentencesAround(place)).TrimEnd('"', '”', '’', '\'', ')', ' ').EndsWith('?');

    private DocumentSpan FirstSentenceOf(DocumentSpan place) =>
        place with { Span = _story.Update.Documents[place.Document].Parsed.Sentences[_story.SentencesAt(place).First()].Span };
}
