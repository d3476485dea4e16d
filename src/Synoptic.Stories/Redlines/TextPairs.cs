using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Redlines;

/// <summary>Pairs the texts of two folders: by path, then by file name, then by likeness.</summary>
public static class TextPairs
{
    // Two versions of one text share more than half of what they tell; two reports of one event mostly less.
    private const double LeastAlike = 0.5;

    /// <summary>The pairs by the old path, then the texts that only one folder has; each text once.</summary>
    public static ImmutableArray<TextPair> Find(ImmutableArray<AnnotatedDocument> before, ImmutableArray<AnnotatedDocument> after)
    {
        List<AnnotatedDocument> old = [.. before.OrderBy(document => document.Document.Path, StringComparer.Ordinal)];
        List<AnnotatedDocument> young = [.. after.OrderBy(document => document.Document.Path, StringComparer.Ordinal)];
        List<TextPair> pairs = [.. ByName(old, young, document => document.Document.Path), .. ByName(old, young, NameOf), .. ByLikeness(old, young)];
        return
        [
            .. pairs.OrderBy(pair => pair.Old!.Document.Path, StringComparer.Ordinal),
            .. old.Select(document => new TextPair(document, null)),
            .. young.Select(document => new TextPair(null, document)),
        ];
    }

    private static List<TextPair> ByName(List<AnnotatedDocument> old, List<AnnotatedDocument> young, Func<AnnotatedDocument, string> name)
    {
        List<TextPair> pairs =
        [
            .. from document in old.GroupBy(name, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Single())
               join other in young.GroupBy(name, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.Single())
                   on name(document) equals name(other)
               select new TextPair(document, other),
        ];
        return Take(old, young, pairs);
    }

    private static List<TextPair> ByLikeness(List<AnnotatedDocument> old, List<AnnotatedDocument> young)
    {
        SentenceTerms terms = new();
        TermVector[] left = [.. old.Select(document => terms.Of(document, new TextSpan(0, document.Text.Length)))];
        TermVector[] right = [.. young.Select(document => terms.Of(document, new TextSpan(0, document.Text.Length)))];
        double[,] likeness = new double[left.Length, right.Length];
        for (int before = 0; before < left.Length; before++)
        {
            for (int after = 0; after < right.Length; after++)
            {
                likeness[before, after] = left[before].Similarity(right[after]);
            }
        }

        return Take(old, young, [.. BestFirst.Pair(likeness, LeastAlike, [], []).Select(pair => new TextPair(old[pair.Old], young[pair.New]))]);
    }

    private static List<TextPair> Take(List<AnnotatedDocument> old, List<AnnotatedDocument> young, List<TextPair> pairs)
    {
        old.RemoveAll(document => pairs.Exists(pair => pair.Old == document));
        young.RemoveAll(document => pairs.Exists(pair => pair.New == document));
        return pairs;
    }

    private static string NameOf(AnnotatedDocument document) => document.Document.Path[(document.Document.Path.LastIndexOf('/') + 1)..];
}
