using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Units;

/// <summary>Knows units and currencies. Symbols keep their letter case (MB is no mb); names of four letters and more do not need it.</summary>
internal sealed class UnitReader
{
    private const int ShortestName = 4;

    private readonly CasedLexicon _units = new(TableReader.Rows("units.tsv").Select(row => KeyValuePair.Create(row[0], Read(row[1], row[2], row[3]))));
    private readonly CasedLexicon _before = Currencies("before");
    private readonly CasedLexicon _after = Currencies("after");

    /// <summary>The number of atoms of the currency before a number, or 0.</summary>
    public int ReadBefore(AtomText atoms, int start, out Unit unit) => _before.Match(atoms, start, out unit);

    /// <summary>The number of atoms of the currency after a number, or 0.</summary>
    public int ReadCurrency(AtomText atoms, int start, out Unit unit) => _after.Match(atoms, start, out unit);

    /// <summary>The number of atoms of the unit or currency after a number, or 0; the longer one counts.</summary>
    public int ReadAfter(AtomText atoms, int start, out Unit unit)
    {
        int length = _units.Match(atoms, start, out unit);
        int currency = _after.Match(atoms, start, out Unit money);
        unit = currency > length ? money : unit;
        return Math.Max(length, currency);
    }

    private static CasedLexicon Currencies(string place) => new(
        TableReader.Rows("currencies.tsv").Where(row => row[2] == place).Select(row => KeyValuePair.Create(row[0], Read(row[1], row[3], "0"))));

    private static Unit Read(string unit, string factor, string offset) =>
        new(unit, decimal.Parse(factor, CultureInfo.InvariantCulture), decimal.Parse(offset, CultureInfo.InvariantCulture));

    /// <summary>Entries by their exact letters, or, from four characters on, in any case.</summary>
    private sealed class CasedLexicon(IEnumerable<KeyValuePair<string, Unit>> entries)
    {
        private readonly Lexicon<Unit> _exact = new(entries, StringComparer.Ordinal);
        private readonly Lexicon<Unit> _loose = new(entries.Where(entry => entry.Key.Length >= ShortestName));

        public int Match(AtomText atoms, int start, out Unit unit)
        {
            int exact = atoms.Match(_exact, start, out unit);
            int loose = atoms.Match(_loose, start, out Unit found);
            unit = loose > exact ? found : unit;
            return Math.Max(exact, loose);
        }
    }
}
