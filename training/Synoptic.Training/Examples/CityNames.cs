namespace Synoptic.Training.Examples;

/// <summary>The cities of the world with 15,000 inhabitants or more (GeoNames, CC BY 4.0), from the data folder.</summary>
internal static class CityNames
{
    /// <summary>Their names; one with a comma is left out.</summary>
    public static IEnumerable<string> Read(string data) =>
        File.ReadLines(Path.Combine(data, "facts", "world_cities", "data", "world-cities.csv"))
            .Skip(1)
            .Where(line => !line.StartsWith('"'))
            .Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)])
            .Where(name => name.Length > 0 && char.IsUpper(name[0]));
}
