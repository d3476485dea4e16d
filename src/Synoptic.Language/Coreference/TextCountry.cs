using Synoptic.Language.Recognition;

namespace Synoptic.Language.Coreference;

/// <summary>Which countries a text names, and which it names most: there stand the "State House" and the "Castle" that it speaks of.</summary>
/// <param name="text">The text.</param>
/// <param name="countries">The names of countries and peoples.</param>
internal sealed class TextCountry(string text, CountryLexicon countries)
{
    private const int MostWords = 3;

    private readonly Lazy<Dictionary<string, int>> _counts = new(() => Count(text, countries), LazyThreadSafetyMode.None);

    /// <summary>The country (ISO 3166-1 alpha-3) that is named more often than every other, or null.</summary>
    public string? MostNamed
    {
        get
        {
            KeyValuePair<string, int>[] ordered = [.. _counts.Value.OrderByDescending(country => country.Value).ThenBy(country => country.Key, StringComparer.Ordinal)];
            return ordered is [var first, ..] && (ordered.Length == 1 || first.Value > ordered[1].Value) ? first.Key : null;
        }
    }

    /// <summary>Whether the text names a country or its people, and not only its capital.</summary>
    public bool Names(string country) => _counts.Value.ContainsKey(country);

    private static Dictionary<string, int> Count(string text, CountryLexicon countries)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int start = 0;
        while (start < text.Length)
        {
            (string? code, int end) = At(text, start, countries);
            if (code is not null)
            {
                counts[code] = counts.GetValueOrDefault(code) + 1;
            }

            start = code is null ? NextOf(text, EndOf(text, start)) : NextOf(text, end);
        }

        return counts;
    }

    /// <summary>The country that the longest name beginning at a place names, and the end of that name.</summary>
    private static (string? Code, int End) At(string text, int start, CountryLexicon countries)
    {
        (string? found, int end) = (null, start);
        int last = start;
        for (int words = 0; words < MostWords && last < text.Length && char.IsUpper(text[start]); words++)
        {
            last = EndOf(text, last);
            if (countries.Find(text.AsSpan(start, last - start)) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym } country)
            {
                (found, end) = (country.Code, last);
            }

            if (last >= text.Length || text[last] is not ' ')
            {
                break;
            }

            last++;
        }

        return (found, end);
    }

    private static int EndOf(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int NextOf(string text, int start)
    {
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }
}
