using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>What the units of gold files are in base units (<c>gold-units.tsv</c>). A word of several units, such as <c>Franc</c>, has several rows.</summary>
internal static class GoldUnits
{
    private const string Table = "gold-units.tsv";

    private static readonly ILookup<(string File, string Name), (string? Unit, decimal Factor, decimal Offset)> Units = Read();

    /// <summary>What an interval in a unit may mean in base units; nothing for a unit that is not listed.</summary>
    /// <param name="file">The gold file, without its ending.</param>
    /// <param name="unit">The unit's name there.</param>
    /// <param name="min">The lower end.</param>
    /// <param name="max">The upper end.</param>
    public static ImmutableArray<QuantityReading> Readings(string file, string unit, decimal min, decimal max) =>
    [
        .. Units[(file, unit)].Select(found =>
            new QuantityReading((min + found.Offset) * found.Factor, (max + found.Offset) * found.Factor, found.Unit)),
    ];

    private static ILookup<(string, string), (string?, decimal, decimal)> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Table)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToLookup(
                row => (row[0], row[1]),
                row => (row[2].Length == 0 ? null : row[2], decimal.Parse(row[3], CultureInfo.InvariantCulture), decimal.Parse(row[4], CultureInfo.InvariantCulture)));
    }
}
