namespace Synoptic.Language.Quantities.Atoms;

/// <summary>The smallest piece that numbers and units are made of: "12", "km", "-".</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="HasSpace">Whether white space stands before it.</param>
/// <param name="Value">Of a number, its value.</param>
internal readonly record struct Atom(AtomKind Kind, int Start, int End, bool HasSpace, decimal Value = 0)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;
}
