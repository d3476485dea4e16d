using System.Globalization;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>Writes round values of an axis in the unit that people would use.</summary>
/// <param name="scale">How many base units one of it is.</param>
/// <param name="name">Its sign; empty for a plain count.</param>
internal sealed class UnitWords(double scale, string name)
{
    private const double Thousand = 1e3;
    private const double Million = 1e6;
    private const double Billion = 1e9;

    /// <summary>The unit for values up to one.</summary>
    /// <param name="unit">The base unit, or null for a plain count.</param>
    /// <param name="most">The greatest value, in base units.</param>
    public static UnitWords For(string? unit, double most) => (unit, most) switch
    {
        ("m", >= Thousand) => new UnitWords(Thousand, "km"),
        ("kg", >= Million) => new UnitWords(Thousand, "t"),
        ("m2", >= Million) => new UnitWords(Million, "km²"),
        (_, >= Billion) => new UnitWords(Billion, $"billion {Sign(unit)}".TrimEnd()),
        (_, >= Million) => new UnitWords(Million, $"million {Sign(unit)}".TrimEnd()),
        _ => new UnitWords(1, Sign(unit)),
    };

    /// <summary>A value in this unit: "1,200 km".</summary>
    public string Write(double value)
    {
        string number = (value / scale).ToString("#,0.##", CultureInfo.InvariantCulture);
        return name is "" or "°" or "%" ? number + name : $"{number} {name}";
    }

    private static string Sign(string? unit) => unit switch
    {
        null => "",
        "m2" => "m²",
        "m3" => "m³",
        _ => unit,
    };
}
