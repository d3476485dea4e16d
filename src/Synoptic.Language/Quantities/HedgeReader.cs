using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Measures;

namespace Synoptic.Language.Quantities;

/// <summary>Reads the words around a number that say how exactly it is meant.</summary>
internal sealed class HedgeReader
{
    private const int SmallNumber = 10;

    private static readonly WordSet Prepositions = new("about around over under above below beyond");

    private static readonly WordSet More = new("more greater higher above over longer larger older");

    private static readonly WordSet Less = new("less fewer lower below under smaller shorter younger");

    private readonly Lexicon<Hedge> _hedges = Lexicon<Hedge>.Read(
        "hedges.tsv", row => Enum.Parse<Hedge>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>The number of atoms of the hedge before a number, or 0.</summary>
    public int ReadBefore(AtomText atoms, int start, out Hedge hedge) => atoms.Match(_hedges, start, out hedge);

    private static readonly WordSet Handing = new("handed handing hands turned turning signed signing made");

    // Verbs of which "up" is the particle: what has gone up to 58 is 58, not 58 at most.
    private static readonly WordSet Rising = new(
        "go goes going gone went move moves moving moved jump jumps jumping jumped shoot shoots shooting shot climb climbs climbing climbed creep creeps creeping crept "
        + "inch inches inching inched edge edges edging edged tick ticks ticking ticked bump bumps bumping bumped push pushes pushing pushed drive drives driving drove driven "
        + "bring brings bringing brought take takes taking took taken force forces forcing forced send sends sending sent spring sprang sprung leap leaps leaping leapt leaped "
        + "shift shifts shifting shifted round rounds rounding rounded it them this that total figure toll number count");

    /// <summary>Whether the hedge is a preposition or particle: one talks "about two things", climbs "over two walls", hands "over 100 prisoners" and goes "up to 58".</summary>
    public static bool IsPreposition(AtomText atoms, int start, int length, Measure measure) =>
        (length == 1 && atoms.Is(start, "over") && atoms.IsIn(start - 1, Handing))
        || (length == 2 && atoms.Is(start, "up") && atoms.IsIn(start - 1, Rising))
        || IsPlacing(atoms, start, length, measure);

    private static bool IsPlacing(AtomText atoms, int start, int length, Measure measure) =>
        length == 1 && atoms.IsIn(start, Prepositions) && measure is { Unit: null, Number: { IsWords: true, IsShare: false }, Max: < SmallNumber }
        && atoms.IsLowerCase(start + 1 + (measure.End - measure.Start));

    /// <summary>The number of atoms of the hedge after a number ("or more", "or so", "+"), or 0.</summary>
    public static int ReadAfter(AtomText atoms, int start, ref Hedge hedge)
    {
        if (atoms.At(start) is "+" && atoms.IsGlued(start) && !atoms.IsNumber(start + 1))
        {
            hedge = Hedge.AtLeast;
            return 1;
        }

        bool isAnd = atoms.Is(start, "and");
        if (!(atoms.Is(start, "or") || isAnd) || atoms.Is(start + 2, "than"))
        {
            return 0;
        }

        Hedge? found = atoms.IsIn(start + 1, More) && !(isAnd && !atoms.Is(start + 1, "more")) ? Hedge.AtLeast
            : isAnd ? null
            : atoms.Is(start + 1, "so") ? Hedge.About
            : atoms.IsIn(start + 1, Less) ? Hedge.AtMost
            : null;
        hedge = found ?? hedge;
        return found is null ? 0 : 2;
    }
}
