using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>
/// How much something matters to a reader: the sum of five shares, each in [0, 1]: of the story's reports that tell it; of
/// independent origins among those reports; how near it stands to the head of a report; how much its sentences are
/// about what the story's reports are about; and whether a whole sentence tells it.
/// </summary>
internal sealed class Importance
{
    /// <summary>In sentences: what stands so far from the head counts half.</summary>
    private const double HalfLead = 4;

    private const int FirstWords = 10;

    // words that tie a sentence to the one before it: adverbs of time and of connection (Quirk et al. 1985, 8.134 to 8.147)
    private static readonly FrozenSet<string> Leaning = FrozenSet.ToFrozenSet(
        ["soon", "earlier", "later", "then", "afterward", "afterwards", "thereafter", "indeed", "however", "moreover", "furthermore", "nevertheless", "nonetheless", "therefore", "thus", "hence", "instead", "likewise", "similarly", "such", "so"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Adding = FrozenSet.ToFrozenSet(["also", "another", "too"], StringComparer.OrdinalIgnoreCase);

    private readonly StoryUpdate _update;
    private readonly int[] _storyOf;
    private readonly int[] _reportsOf;
    private readonly Dictionary<(int Story, string Lemma), double> _centrality = [];

    public Importance(StoryUpdate update)
    {
        _update = update;
        _storyOf = new int[update.Documents.Length];
        _reportsOf = [.. update.Documents.Select(_ => 1)];
        foreach ((int index, Stories.Model.Story story) in update.Stories.Index())
        {
            foreach (int document in story.Documents)
            {
                _storyOf[document] = index;
                _reportsOf[document] = story.Documents.Length;
            }
        }

        Weigh();
    }

    /// <summary>How much it matters, in [0, 5].</summary>
    /// <param name="places">Where it is told; at least one.</param>
    /// <param name="origins">How many independent origins it has: the middle of the interval.</param>
    public double Of(ImmutableArray<DocumentSpan> places, double origins)
    {
        double reports = _reportsOf[places[0].Document];
        double told = places.Select(place => place.Document).Distinct().Count() / reports;
        double lead = places.Max(place => HalfLead / (HalfLead + SentenceAt(place)));
        double centrality = places.Average(CentralityOf);
        return told + (origins / reports) + lead + centrality + (places.Any(IsWhole) ? 1 : 0);
    }

    /// <summary>How much a claim matters, in [0, 5].</summary>
    public double Of(Claim claim) => Of([.. claim.Evidence.Select(evidence => evidence.Place())], (claim.Origins.Min + claim.Origins.Max) / 2.0);

    /// <summary>Whether all places stand in reports of one story.</summary>
    public bool AreOfOneStory(ImmutableArray<DocumentSpan> places) => places.All(place => _storyOf[place.Document] == _storyOf[places[0].Document]);

    /// <summary>The dictionary forms of the words that carry the meaning of a place.</summary>
    public IEnumerable<string> LemmasAt(DocumentSpan place) => WordsIn(_update.Documents[place.Document].Parsed, place.Span)
        .Where(IsContent)
        .Select(word => word.Tags.Lemma.ToUpperInvariant());

    private static bool IsContent(Word word) => word.Tags.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "NUM";

    private static IEnumerable<Word> WordsIn(ParsedDocument parsed, TextSpan span)
    {
        ImmutableArray<Word> words = parsed.Words;
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < words.Length && words[i].Form.Span.Start < span.End; i++)
        {
            yield return words[i];
        }
    }

    /// <summary>For each word of a story: the share of its reports that use it, times 1 − 1/n for the n sentences that do.</summary>
    private void Weigh()
    {
        Dictionary<(int Story, string Lemma), (int Reports, int Sentences)> counts = [];
        foreach ((int document, AnnotatedDocument report) in _update.Documents.Index())
        {
            var used = report.Parsed.Sentences
                .SelectMany(sentence => LemmasAt(new DocumentSpan(document, sentence.Span)).Distinct(StringComparer.Ordinal))
                .CountBy(lemma => lemma, StringComparer.Ordinal);
            foreach ((string lemma, int sentences) in used)
            {
                (int reports, int before) = counts.GetValueOrDefault((_storyOf[document], lemma));
                counts[(_storyOf[document], lemma)] = (reports + 1, before + sentences);
            }
        }

        Dictionary<int, int> sizes = _storyOf.CountBy(story => story).ToDictionary();
        foreach (((int Story, string) key, (int reports, int sentences)) in counts)
        {
            _centrality[key] = reports / (double)sizes[key.Story] * (1 - (1.0 / sentences));
        }
    }

    private int SentenceAt(DocumentSpan place) => _update.Documents[place.Document].SentenceAt(place.Span.Start);

    private double CentralityOf(DocumentSpan place) => LemmasAt(Sentence(place))
        .Distinct(StringComparer.Ordinal)
        .Select(lemma => _centrality.GetValueOrDefault((_storyOf[place.Document], lemma)))
        .DefaultIfEmpty()
        .Average();

    private DocumentSpan Sentence(DocumentSpan place) => place with { Span = _update.Documents[place.Document].Parsed.Sentences[SentenceAt(place)].Span };

    /// <summary>Whether a sentence can stand for itself: it has a verb, is no heading, does not begin with "and", "it", "those" or "soon", tells no "other" or "also" of something before it, and holds its quotations whole.</summary>
    public bool IsWhole(DocumentSpan place) =>
        WordsIn(_update.Documents[place.Document].Parsed, Sentence(place).Span).ToArray() is [var first, ..] words
        && words.Any(word => word.Tags.Upos is "VERB" or "AUX")
        && first.Tags.Upos is not ("PRON" or "CCONJ") && !Leaning.Contains(first.Tags.Lemma) && !words.Take(FirstWords).Any(word => Adding.Contains(word.Tags.Lemma)) && !first.Tags.Feats.Contains("PronType=Dem", StringComparison.Ordinal)
        && !(_update.Documents[place.Document].Document.TitleSpan is { } title && title.Overlaps(place.Span))
        && HasWholeQuotations(Sentence(place).Span.Read(_update.Documents[place.Document].Text));

    /// <summary>Whether every quotation that a sentence opens ends in it, and none that it ends began before.</summary>
    private static bool HasWholeQuotations(string sentence) =>
        sentence.Count(character => character is '“') == sentence.Count(character => character is '”') && sentence.Count(character => character is '"') % 2 == 0;
}
