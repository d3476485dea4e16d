using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Pairs the sentences that one source worded otherwise in two of its texts, also where they share too little to be set side by side among many reports.</summary>
internal static class SeriesPairs
{
    // Texts of one source are compared each with each: more are no series that a person reads side by side.
    private const int MostTexts = 20;

    /// <summary>The pairs, both ways, by source and place.</summary>
    public static IEnumerable<(Passage Whole, Passage Part)> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<PropositionGroup> groups)
    {
        ILookup<string, int> texts = Enumerable.Range(0, documents.Length).ToLookup(index => documents[index].Document.Source ?? "", StringComparer.OrdinalIgnoreCase);
        IGrouping<string, int>[] series = [.. texts.Where(source => source.Key.Length > 0 && source.Count() is > 1 and <= MostTexts)];
        return series.Length == 0 ? [] : Between(documents, series, groups.SelectMany(group => group.Members).OfType<Passage>().ToDictionary(passage => passage.Place));
    }

    private static IEnumerable<(Passage Whole, Passage Part)> Between(ImmutableArray<AnnotatedDocument> documents, IGrouping<string, int>[] series, Dictionary<DocumentSpan, Passage> passages) =>
        from texts in series
        from earlier in texts
        from later in texts
        where earlier < later
        from pair in SeriesAligner.Align(SeriesSentence.In(documents[earlier]), SeriesSentence.In(documents[later]))
        let one = PassageOf(pair.Before, earlier, passages)
        let other = PassageOf(pair.After, later, passages)
        where one is not null && other is not null
        from both in new[] { (one, other), (other, one) }
        select both;

    private static Passage? PassageOf(SeriesSentence? sentence, int document, Dictionary<DocumentSpan, Passage> passages) =>
        sentence is not null && passages.TryGetValue(new DocumentSpan(document, sentence.Span), out Passage? passage) ? passage : null;
}
