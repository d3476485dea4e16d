using System.Collections.Immutable;
using Synoptic.Evaluation.Copies.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Origins;

namespace Synoptic.Evaluation.Copies;

/// <summary>The task <c>eval sharing</c>: passages copied between any two articles of a collection.</summary>
public static class CopyEvaluation
{
    private const double LeastContainment = 0.5;

    /// <summary>All pairs of articles that share a passage; articles are cut into words and not parsed.</summary>
    public static ImmutableArray<FoundCopy> Find(IEnumerable<Document> articles)
    {
        PlainStoryReader reader = new();
        CopyIndex index = new();
        List<Document> documents = [];
        foreach ((Document article, ReportWords words) in articles.AsParallel().AsOrdered()
            .Select(article => (article, PlainReportReader.Read(reader.Cut(article)))))
        {
            documents.Add(article);
            index.Add(words);
        }

        return
        [
            .. Enumerable.Range(0, index.Count).AsParallel().AsOrdered().SelectMany(second => index.Near(second)
                .Where(first => first < second)
                .Select(first => CopyFinder.Copies(index, first, second))
                .Where(passages => !passages.IsEmpty)
                .Select(passages => new FoundCopy(
                    documents[passages[0].First], documents[second], passages.Sum(passage => passage.Words), passages[0].FirstSpan))),
        ];
    }

    /// <summary>Counts what was found of the pairs of different outlets.</summary>
    public static CopyScore Score(
        ImmutableArray<FoundCopy> found, ImmutableArray<CopyPair> gold, ImmutableDictionary<(string, string), bool> judged)
    {
        HashSet<(string, string)> cross = [.. found.Where(pair => pair.IsCross).Select(pair => pair.Key)];
        CopyPair[] listed = [.. gold.Where(pair => pair is { IsCross: true, Containment: >= LeastContainment })];
        bool[] verdicts = [.. judged.Where(verdict => cross.Contains(verdict.Key)).Select(verdict => verdict.Value)];
        return new CopyScore(
            listed.Count(pair => cross.Contains(FoundCopy.KeyOf(pair.First, pair.Second))),
            listed.Length, cross.Count, verdicts.Count(isRight => isRight), verdicts.Length);
    }
}
