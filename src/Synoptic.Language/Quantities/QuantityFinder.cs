using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

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
    public ImmutableArray<Quantity> Find(TokenLayer tokens, ImmutableArray<TimeExpression> times)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        int time = 0;
        for (int index = 0; index < tokens.Tokens.Length;)
        {
            while (time < times.Length && times[time].Span.End <= tokens.Tokens[index].Span.Start)
            {
                time++;
            }

            int free = time < times.Length ? times[time].Span.Start : int.MaxValue;
            int end = ReadAt(tokens, index, free, quantities);
            index = Math.Max(end, index + 1);
        }

        return quantities.DrainToImmutable();
    }

    /// <summary>Adds the quantity that begins at the token and ends before the offset <paramref name="free"/>; returns the index after it, or 0.</summary>
    private int ReadAt(TokenLayer tokens, int start, int free, ImmutableArray<Quantity>.Builder quantities)
    {
        int words = _hedges.Match(tokens, start, out Hedge hedge);
        int number = start + words;
        if (number >= tokens.Tokens.Length || _measures.Read(tokens, number) is not { } measure
            || tokens.Tokens[measure.End - 1].Sentence != tokens.Tokens[start].Sentence
            || tokens.Tokens[measure.End - 1].Span.End > free)
        {
            return 0;
        }

        bool isPreposition = words == 1 && Prepositions.Contains(tokens[start]) && measure.Number.IsWords && measure.Max < 10;
        hedge = words == 0 || isPreposition ? Hedge.Exact : hedge;
        TextSpan? counted = Counted(tokens, measure);
        if (measure.Unit is null && !NumberContext.Counts(tokens, number, measure, counted is not null))
        {
            return 0;
        }

        int end = measure.End + HedgeAfter(tokens, measure.End, ref hedge);
        TextSpan span = tokens.Cover(isPreposition ? number : start, end);
        quantities.Add(Make(span, measure, hedge, counted ?? Counted(tokens, measure with { End = end })));
        return end;
    }

    private static TextSpan? Counted(TokenLayer tokens, Measure measure) =>
        measure.Unit is null || tokens.Is(measure.End, "of")
            ? CountedReader.Read(tokens, measure.End, measure is { Max: 1, IsRange: false } || measure.Unit is not null)
            : null;

    private static int HedgeAfter(TokenLayer tokens, int index, ref Hedge hedge)
    {
        if (!tokens.Is(index, "or"))
        {
            return 0;
        }

        Hedge found = tokens.Is(index + 1, "more") ? Hedge.AtLeast
            : tokens.Is(index + 1, "so") ? Hedge.About
            : tokens.Is(index + 1, "less") || tokens.Is(index + 1, "fewer") ? Hedge.AtMost
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
