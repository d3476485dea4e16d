using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Times.Model;

/// <summary>How well time expressions are found and resolved.</summary>
/// <param name="Relaxed">Expressions that overlap one of the other side, one to one.</param>
/// <param name="Strict">Expressions with the same span as one of the other side.</param>
/// <param name="Value">Those matched as for <paramref name="Relaxed"/> that have the same value too.</param>
public sealed record TimeScore(MatchCount Relaxed, MatchCount Strict, MatchCount Value)
{
    /// <summary>The score of nothing.</summary>
    public static TimeScore Empty { get; } = new(default, default, default);

    /// <summary>Two scores together.</summary>
    public static TimeScore operator +(TimeScore left, TimeScore right) =>
        new(left.Relaxed + right.Relaxed, left.Strict + right.Strict, left.Value + right.Value);

    /// <summary>The same as <c>+</c>.</summary>
    public static TimeScore Add(TimeScore left, TimeScore right) => left + right;
}
