using System.Collections.Immutable;

namespace Synoptic.Stories.Assertions;

/// <summary>What a stretch of a document says, ready to be compared with others: <see cref="AssertionReader"/> makes it. Immutable.</summary>
public sealed class Assertion
{
    internal Assertion(string text, ImmutableArray<AssertionTerm> terms, ImmutableArray<float> gist, Opposition opposition)
    {
        (Text, Terms, Gist, Opposition) = (text, terms, gist, opposition);
        Mass = terms.Sum(term => term.Weight);
        WordMass = terms.Where(term => term.Value is null).Sum(term => term.Weight);
    }

    /// <summary>The stretch, as written.</summary>
    public string Text { get; }

    /// <summary>The words, times and numbers that tell something, in text order.</summary>
    internal ImmutableArray<AssertionTerm> Terms { get; }

    /// <summary>The sum of their weights.</summary>
    internal double Mass { get; }

    /// <summary>The same without times and numbers.</summary>
    internal double WordMass { get; }

    /// <summary>The weighted mean of the vectors of its words, of length 1; empty where no word has one.</summary>
    internal ImmutableArray<float> Gist { get; }

    /// <summary>By what signs it speaks against something.</summary>
    internal Opposition Opposition { get; }
}
