using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Finds the short sentences that a source says again, word for word, in another of its texts: "The road is open." Alone
/// they say too little to be set beside others; in a series the same words tell the same.
/// </summary>
public sealed class RepeatedSentences
{
    // "He declined" tells nothing.
    private const int FewestWords = 3;

    private readonly PassageExtractor _short = new(new SentenceTerms(), FewestWords, PassageExtractor.FewestWords - 1);

    /// <summary>The sentences, those with the same words together, each at most once of a document; in order of document and place.</summary>
    public IEnumerable<ImmutableArray<Proposition>> Find(ImmutableArray<AnnotatedDocument> documents)
    {
        HashSet<string> series = [.. documents.GroupBy(SourceOf, StringComparer.Ordinal).Where(texts => texts.Skip(1).Any()).Select(texts => texts.Key)];
        return from document in Enumerable.Range(0, documents.Length)
               let source = SourceOf(documents[document])
               where source.Length > 0 && series.Contains(source)
               from passage in _short.Extract(documents[document], document)
               group passage by $"{source}\n{passage.Span.Read(documents[document].Text).ToUpperInvariant()}" into same
               let members = same.DistinctBy(passage => passage.Document).ToImmutableArray<Proposition>()
               where members.Length > 1
               select members;
    }

    private static string SourceOf(AnnotatedDocument document) => document.Document.Source?.ToUpperInvariant() ?? "";
}
