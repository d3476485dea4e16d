using System.Collections.Immutable;

namespace Synoptic.Stories.Assertions;

/// <summary>One thing that an assertion holds: a word that tells something, a time or a number.</summary>
internal sealed record AssertionTerm
{
    /// <summary>The stem of its dictionary form; of a time or number its words.</summary>
    public required string Stem { get; init; }

    /// <summary>The stem of the word as it is written; of a time or number its words.</summary>
    public required string FormStem { get; init; }

    /// <summary>How much it tells: the inverse document frequency of the stem.</summary>
    public required double Weight { get; init; }

    /// <summary>Its word vector, of length 1; empty where the model has none, and for a time or number.</summary>
    public ImmutableArray<float> Vector { get; init; } = [];

    /// <summary>Whether a negation hangs on it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>The time or number that it is, or null for a word.</summary>
    public AssertionValue? Value { get; init; }

    /// <summary>How near two terms are, in [0, 1]: words by their stems, else by the company that they keep in news; values by whether both can hold.</summary>
    public double NearnessTo(AssertionTerm other)
    {
        if (Value is not null || other.Value is not null)
        {
            return Value is { } mine && other.Value is { } its && mine.Fits(its) ? 1 : 0;
        }

        return IsSameWordAs(other) ? 1 : Math.Max(0, VectorMath.Dot(Vector.AsSpan(), other.Vector.AsSpan()));
    }

    /// <summary>Whether both are forms of one word.</summary>
    public bool IsSameWordAs(AssertionTerm other) =>
        Value is null && other.Value is null
        && (string.Equals(Stem, other.Stem, StringComparison.Ordinal) || string.Equals(FormStem, other.FormStem, StringComparison.Ordinal));
}
