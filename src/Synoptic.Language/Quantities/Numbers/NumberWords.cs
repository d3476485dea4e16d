using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Knows the words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly Lexicon<Numeral> Words = Lexicon<Numeral>.Read(
        "numbers.tsv",
        row => new Numeral(Enum.Parse<NumeralKind>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture)));

    /// <summary>What the atom adds to a number, or null.</summary>
    public static Numeral? At(AtomText atoms, int index) =>
        atoms.IsWord(index) && Words.TryGet(atoms.At(index), out Numeral numeral) ? numeral : null;

    /// <summary>What the atom adds to a number when it plays this part in it, else null.</summary>
    public static decimal? At(AtomText atoms, int index, NumeralKind kind) =>
        At(atoms, index) is { } numeral && numeral.Kind == kind ? numeral.Value : null;

    /// <summary>Whether the word may begin a number.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether the atom is "a" or "an".</summary>
    public static bool IsArticle(AtomText atoms, int index) => atoms.Is(index, "a") || atoms.Is(index, "an");
}
