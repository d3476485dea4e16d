using System.Collections.Immutable;
using Synoptic.Evaluation.Factualities.Model;
using Synoptic.Evaluation.Meantime.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Evaluation.Factualities;

/// <summary>The task <c>eval factuality</c>: at the words of every gold event, whether it is a fact.</summary>
public static class FactualityEvaluation
{
    /// <summary>The texts as documents with their days, to be annotated.</summary>
    public static ImmutableArray<Document> ToDocuments(string path, ImmutableArray<MeantimeDocument> gold) =>
    [
        .. GoldTexts.ToDocuments(path, gold.Select(document => document.Text)).Zip(gold, (document, marked) =>
            document with { PublishedAt = marked.Published is { } day ? new PublicationTime(day) : null }),
    ];

    /// <summary>Scores what is read at the gold events of the sentences that are annotated in full.</summary>
    /// <param name="gold">The gold documents.</param>
    /// <param name="annotated">The annotated text of each; null where it could not be annotated, which reads nothing.</param>
    public static FactualityScore Evaluate(ImmutableArray<MeantimeDocument> gold, ImmutableArray<AnnotatedDocument?> annotated)
    {
        var pairs = ImmutableArray.CreateBuilder<FactualityPair>();
        int unmarked = 0;
        foreach ((MeantimeDocument document, AnnotatedDocument? read) in gold.Zip(annotated))
        {
            FactualityReader? reader = read is null ? null : new FactualityReader(new PredicateReader().Read(read.Attributed));
            foreach (MeantimeEvent mention in document.Events.Where(mention => document.Annotated.Contains(mention.Span)))
            {
                if (MeantimeRealities.Of(mention) is not { } reality)
                {
                    unmarked++;
                    continue;
                }

                int? word = read is null ? null : EventWord.Of(read.Parsed, mention.Span);
                pairs.Add(new FactualityPair(reality, word is { } at ? reader!.Read(at).Factuality : null));
            }
        }

        return new FactualityScore(pairs.ToImmutable(), unmarked);
    }
}
