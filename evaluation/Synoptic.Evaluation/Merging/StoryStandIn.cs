using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Evaluation.Merging;

/// <summary>Groups documents into stories by their words alone: the two groups that are most alike on average are joined, down to a threshold.</summary>
internal static class StoryStandIn
{
    private const double Threshold = 0.22; // set once and not tuned: a stand-in until stories are grouped by the product

    /// <summary>The stories, as indexes of documents.</summary>
    public static ImmutableArray<ImmutableArray<int>> Group(ImmutableArray<AnnotatedDocument> documents)
    {
        var weights = new TermWeights();
        TermVector[] terms = [.. documents.Select(document => TermVector.Of(Stems(document), stem => weights[stem]))];
        List<List<int>> groups = [.. Enumerable.Range(0, terms.Length).Select(index => new List<int> { index })];
        double[,] alike = new double[terms.Length, terms.Length];
        foreach ((int one, int other) in from one in Enumerable.Range(0, terms.Length) from other in Enumerable.Range(0, terms.Length) select (one, other))
        {
            alike[one, other] = terms[one].Similarity(terms[other]);
        }

        while (Nearest(groups, alike) is { } pair)
        {
            groups[pair.One].AddRange(groups[pair.Other]);
            groups.RemoveAt(pair.Other);
        }

        return [.. groups.Select(group => group.Order().ToImmutableArray())];
    }

    private static (int One, int Other)? Nearest(List<List<int>> groups, double[,] alike)
    {
        double best = Threshold;
        (int One, int Other)? pair = null;
        for (int other = 1; other < groups.Count; other++)
        {
            for (int one = 0; one < other; one++)
            {
                double sum = 0;
                foreach (int mine in groups[one])
                {
                    foreach (int its in groups[other])
                    {
                        sum += alike[mine, its];
                    }
                }

                double mean = sum / (groups[one].Count * groups[other].Count);
                (best, pair) = mean > best ? (mean, (one, other)) : (best, pair);
            }
        }

        return pair;
    }

    private static IEnumerable<string> Stems(AnnotatedDocument document) =>
        document.Parsed.Words.Where(word => char.IsLetter(document.Text[word.Form.Span.Start]) && word.Form.Span.Length > 1)
            .Select(word => Stemmer.Stem(word.Form.Span.Slice(document.Text)));
}
