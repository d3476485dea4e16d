using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Whether two numbers may belong to one reckoning: figures that come out right do so by chance too, so that what they count or the words around
/// them must have something to do with each other. Not for several threads.
/// </summary>
internal sealed class NumberKin(NumberHeads heads)
{
    // Sentences of two reports on one thing hardly fall below, those on two things of one story mostly do.
    private const double LeastLike = 0.3;
    private const double LeastWords = 0.06;

    private readonly NumberWords _words = new();

    /// <summary>What words mean.</summary>
    public NumberHeads Heads => heads;

    /// <summary>Whether one noun names what both count, or their sentences share words or are of one kind.</summary>
    public bool AreKin(CountedNumber left, CountedNumber right) => CountOne(left, right)
        || left.Terms.Similarity(right.Terms) >= LeastWords || _words.Compare(left.Terms, right.Terms) >= LeastLike;

    /// <summary>Whether one noun, or two of one meaning, name what both count.</summary>
    public bool CountOne(CountedNumber left, CountedNumber right) => left.Subject.Counted is not null && right.Subject.Counted is not null
        && heads.Compare(left.Subject, right.Subject) is HeadRelation.Same;

    /// <summary>Whether nothing shows that they count unlike things.</summary>
    public bool MayCountOne(CountedNumber left, CountedNumber right) => left.Quantity.Unit == right.Quantity.Unit
        && (left.Quantity.Unit is not null || heads.Compare(left.Subject, right.Subject) is not HeadRelation.Other || heads.AreBothPeople(left.Subject, right.Subject));

    /// <summary>The single value that a number gives; null for a bound or a range.</summary>
    public static decimal? ValueOf(CountedNumber number) => number.Quantity is { Hedge: Hedge.Exact or Hedge.About, Min: { } value } && number.Quantity.Max == value ? value : null;
}
