using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>Whether two documents speak of the same things: only then does a short name of one mean who bears it in the other.</summary>
internal sealed class DocumentKinship
{
    private const double LeastSimilarity = 0.1;
    private const double LeastWeight = 1.5; // a stem of a fifth of all articles or more says nothing

    private readonly ImmutableArray<AnnotatedDocument> _documents;
    private readonly TermWeights _weights;
    private readonly ImmutableArray<string>?[] _terms;

    public DocumentKinship(ImmutableArray<AnnotatedDocument> documents, TermWeights weights)
    {
        _documents = documents;
        _weights = weights;
        _terms = new ImmutableArray<string>?[documents.Length];
    }

    /// <summary>
    /// Whether the documents are one, or share enough of their words beside those of the name: the cosine of their stems
    /// reaches the least similarity.
    /// </summary>
    public bool AreKin(int left, int right, LinkName name)
    {
        if (left == right)
        {
            return true;
        }

        string[] without = [.. name.Words.Select(word => Stemmer.Stem(word))];
        ImmutableArray<string> first = TermsOf(left);
        ImmutableArray<string> second = TermsOf(right);
        double shared = Mass(Shared(first, second), without);
        return shared > 0 && shared >= LeastSimilarity * Math.Sqrt(Mass(first, without) * Mass(second, without));
    }

    /// <summary>The sum of the squared weights, so that a rare word says more than several common ones.</summary>
    private double Mass(IEnumerable<string> terms, string[] without)
    {
        double mass = 0;
        foreach (string term in terms)
        {
            mass += Array.IndexOf(without, term) >= 0 ? 0 : _weights[term] * _weights[term];
        }

        return mass;
    }

    private static List<string> Shared(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var shared = new List<string>();
        for (int first = 0, second = 0; first < left.Length && second < right.Length;)
        {
            int order = string.CompareOrdinal(left[first], right[second]);
            if (order == 0)
            {
                shared.Add(left[first]);
            }

            first += order <= 0 ? 1 : 0;
            second += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private ImmutableArray<string> TermsOf(int document) => _terms[document] ??= [.. Stems(_documents[document])
        .Where(stem => _weights[stem] >= LeastWeight)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Stems(AnnotatedDocument document)
    {
        foreach (Word word in document.Parsed.Words)
        {
            if (word.Form.Span.Length > 2 && char.IsLetter(document.Text[word.Form.Span.Start]))
            {
                yield return Stemmer.Stem(word.Form.Span.Slice(document.Text));
            }
        }
    }
}
