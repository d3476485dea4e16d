using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Quantities;

/// <summary>Finds the numbers that a text states: counts, shares, sums of money, measures, with their hedges.</summary>
public sealed class QuantityFinder
{
    private static readonly WordSet Prepositions = new("about around over under above below");

    private readonly MeasureReader _measures = new();
    private readonly Lexicon<Hedge> _hedges = Lexicon<Hedge>.Read(
        "hedges.tsv", row => Enum.Parse<Hedge>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>
    /// The quantities in order. None overlaps a time expression. "About 60" has both ends at 60 and its hedge:
    /// how far "about" reaches is for the reader to decide.
    /// </summary>
    public ImmutableArray<Quantity> Find(TokenLayer text, ImmutableArray<TimeExpression> times)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        int time = 0;
        for (int index = 0; index < text.Words.Length;)
        {
            while (time < times.Length && times[time].Span.End <= text.Words[index].Span.Start)
            {
                time++;
            }

            int free = time < times.Length ? times[time].Span.Start : int.MaxValue;
            int end = ReadAt(text, index, free, quantities);
            index = Math.Max(end, text.CompoundAt(index).End);
        }

        return quantities.DrainToImmutable();
    }

    /// <summary>Adds the quantity that begins at the word and ends before the offset <paramref name="free"/>; returns the index after it, or 0.</summary>
    private int ReadAt(TokenLayer text, int start, int free, ImmutableArray<Quantity>.Builder quantities)
    {
        int words = _hedges.Match(text, start, out Hedge hedge);
        int number = start + words;
        if (number >= text.Words.Length || _measures.Read(text, number) is not { } measure
            || text.SentenceOf(measure.End - 1) != text.SentenceOf(start)
            || text.Words[measure.End - 1].Span.End > free)
        {
            return 0;
        }

        bool isPreposition = words == 1 && Prepositions.Contains(text[start]) && measure.Number.IsWords && measure.Max < 10;
        hedge = words == 0 || isPreposition ? Hedge.Exact : hedge;
        TextSpan? counted = Counted(text, measure);
        if (measure.Unit is null && !NumberContext.Counts(text, number, measure, counted is not null))
        {
            return 0;
        }

        int end = measure.End + HedgeAfter(text, measure.End, ref hedge);
        TextSpan span = text.Cover(isPreposition ? number : start, end);
        quantities.Add(Make(span, measure, hedge, counted ?? Counted(text, measure with { End = end })));
        return end;
    }

    private static TextSpan? Counted(TokenLayer text, Measure measure) =>
        measure.Unit is null || text.Is(measure.End, "of")
            ? CountedReader.Read(text, measure.End, measure is { Max: 1, IsRange: false } || measure.Unit is not null)
            : null;

    private static int HedgeAfter(TokenLayer text, int index, ref Hedge hedge)
    {
        if (!text.Is(index, "or"))
        {
            return 0;
        }

        Hedge found = text.Is(index + 1, "more") ? Hedge.AtLeast
            : text.Is(index + 1, "so") ? Hedge.About
            : text.Is(index + 1, "less") || text.Is(index + 1, "fewer") ? Hedge.AtMost
            : Hedge.Exact;
        hedge = found == Hedge.Exact ? hedge : found;
        return found == Hedge.Exact ? 0 : 2;
    }

    private static Quantity Make(TextSpan span, Measure measure, Hedge hedge, TextSpan? counted)
    {
        hedge = measure.Number.IsVague && hedge is Hedge.Exact or Hedge.About ? Hedge.AtLeast : hedge;
        bool hasFloor = hedge is not (Hedge.AtMost or Hedge.LessThan or Hedge.UpTo);
        bool hasCeiling = hedge is not (Hedge.AtLeast or Hedge.MoreThan);
        decimal? min = hasFloor ? WithoutTrailingZeros(measure.Min) : null;
        decimal? max = hasCeiling ? WithoutTrailingZeros(measure.Max) : null;
        return new Quantity(span, min, max, measure.Unit, counted, hedge);
    }

    /// <summary>Half a million is 500000, not 500000.0: a division by one with all decimals drops them.</summary>
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
