using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;

namespace Synoptic.Language.Quantities;

/// <summary>Reads one quantity: a hedge, a measure or an ordinal, a hedge; or two that bound one number ("more than 10 and less than 20").</summary>
internal sealed class QuantityReader
{
    private readonly StartWords _starts = new();
    private readonly AgeReader _ages = new();
    private readonly RangeReader _ranges = new();
    private readonly HedgeReader _hedges = new();
    private readonly NumberContext _context = new();

    /// <summary>Adds the quantity that begins at an atom and ends before the offset <paramref name="free"/>; returns the index after it, or 0.</summary>
    public int Read(AtomText atoms, int start, int free, ImmutableArray<Quantity>.Builder quantities)
    {
        if (VoteScore.Read(atoms, start, quantities) is > 0 and int end)
        {
            return end;
        }

        if (!_starts.MayStart(atoms, start) || ReadHedged(atoms, start, free) is not { } first)
        {
            return 0;
        }

        if (ReadOtherBound(atoms, first, free) is { } second)
        {
            first = first with { Min = first.Min ?? second.Min, Max = first.Max ?? second.Max, Hedge = Hedge.Exact, End = second.End };
        }

        quantities.Add(first.ToQuantity(atoms));
        return first.End;
    }

    private HedgedMeasure? ReadHedged(AtomText atoms, int start, int free)
    {
        int length = _hedges.ReadBefore(atoms, start, out Hedge hedge);
        int number = start + length;
        Measure? measure = OrdinalReader.Read(atoms, number) ?? _ages.Read(atoms, number) ?? _ranges.Read(atoms, number);
        measure = measure is null ? null : AgeReader.Tell(atoms, measure);
        if (measure is null || atoms[measure.End - 1].End > free || NumberContext.IsPartOfName(atoms, measure.Start) || (measure is { Unit: null, Number.IsShare: false } && !_context.Counts(atoms, measure)))
        {
            return null;
        }

        bool isPreposition = HedgeReader.IsPreposition(atoms, start, length, measure);
        hedge = length == 0 || isPreposition ? Hedge.Exact : hedge;
        int end = measure.End + HedgeReader.ReadAfter(atoms, measure.End, ref hedge);
        return HedgedMeasure.Of(measure, hedge, isPreposition ? number : start, end);
    }

    /// <summary>The upper bound after a lower one, or the reverse: "at most 100 and at least 20".</summary>
    private HedgedMeasure? ReadOtherBound(AtomText atoms, HedgedMeasure first, int free)
    {
        if (first.Min is not null && first.Max is not null)
        {
            return null;
        }

        int next = first.End + (atoms.At(first.End) is "," ? 1 : 0);
        next += atoms.Is(next, "and") || atoms.Is(next, "but") ? 1 : 0;
        bool isFollowed = next > first.End && ReadHedged(atoms, next, free) is { } second && second.Unit == first.Unit
            && (first.Min is null ? second.Max is null && second.Min < first.Max : second.Min is null && first.Min < second.Max);
        return isFollowed ? ReadHedged(atoms, next, free) : null;
    }
}
