using System.Collections.Frozen;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>The usual English names of countries. Immutable.</summary>
internal sealed class CountryNames
{
    private readonly FrozenDictionary<string, string> _names =
        Lexicon.ReadRows("country-names.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The name of a country by its ISO 3166-1 alpha-3 code, or null.</summary>
    public string? NameOf(string code) => _names.GetValueOrDefault(code);
}
