using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities;

/// <summary>
/// Finds the numbers that a text states: counts, shares, sums of money, measures, places in a series, with their
/// hedges. What they count is for <see cref="CountedReader"/>, which has the trees.
/// </summary>
public sealed class QuantityFinder
{
    private readonly QuantityReader _reader = new();

    /// <summary>
    /// The quantities in order, <see cref="Quantity.Of"/> null. None overlaps a time expression. "About 60" has both ends
    /// at 60 and its hedge: how far "about" reaches is for the reader to decide.
    /// </summary>
    public ImmutableArray<Quantity> Find(TokenLayer text, ImmutableArray<TimeExpression> times)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        int time = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            AtomText atoms = new(text.Text, sentence.Span.Start, sentence.Span.End);
            for (int index = 0; index < atoms.Count;)
            {
                while (time < times.Length && times[time].Span.End <= atoms[index].Start)
                {
                    time++;
                }

                int free = time < times.Length ? times[time].Span.Start : int.MaxValue;
                int end = atoms[index].Start < free ? _reader.Read(atoms, index, free, quantities) : 0;
                index = Math.Max(end, index + 1);
            }
        }

        return quantities.DrainToImmutable();
    }
}
