using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Quantities;

/// <summary>Knows units and currencies.</summary>
internal sealed class UnitReader
{
    private readonly Lexicon<Unit> _units = Lexicon<Unit>.Read(
        "units.tsv",
        row => new Unit(row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), decimal.Parse(row[3], CultureInfo.InvariantCulture)));

    private readonly Lexicon<Unit> _before = Currencies("before");
    private readonly Lexicon<Unit> _after = Currencies("after");

    /// <summary>The number of words of the currency sign before a number, or 0.</summary>
    public int ReadBefore(TokenLayer text, int start, out Unit? unit) => _before.Match(text, start, out unit);

    /// <summary>The number of words of the unit or currency after a number, or 0.</summary>
    public int ReadAfter(TokenLayer text, int start, out Unit? unit)
    {
        int length = _units.Match(text, start, out unit);
        return length > 0 ? length : _after.Match(text, start, out unit);
    }

    /// <summary>The unit that is written onto the digits ("5km"), or null.</summary>
    public Unit? Attached(ReadOnlySpan<char> letters) => _units.TryGet(letters, out Unit unit) ? unit : null;

    private static Lexicon<Unit> Currencies(string place) => new(
        TableReader.Rows("currencies.tsv")
            .Where(row => row[2] == place)
            .Select(row => KeyValuePair.Create(row[0], new Unit(row[1], 1, 0))));
}
