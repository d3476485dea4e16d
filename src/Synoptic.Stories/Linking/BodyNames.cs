using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Recognition;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>Reads the names of bodies: without legal form, "Department of State" as "State Department", the country apart.</summary>
internal sealed class BodyNames
{
    private const int LongestCountry = 4; // words

    private readonly CountryLexicon _countries = CountryLexicon.Shipped;
    private readonly FrozenSet<string> _forms = Words("form");
    private readonly FrozenSet<string> _trades = Words("trade");

    /// <summary>The words of a name without legal form at the end; at least one.</summary>
    public ImmutableArray<string> WithoutForm(LinkName name)
    {
        ImmutableArray<string> words = name.Words;
        while (words.Length > 1 && _forms.Contains(words[^1]))
        {
            words = words[..^1];
        }

        return words is [("department" or "ministry" or "office") and var body, "of", .. { Length: > 0 } field]
            ? [.. field.Where((word, index) => index > 0 || word != "the"), body]
            : words;
    }

    /// <summary>Whether a company's name with this word at its end is often printed without it.</summary>
    public bool IsTrade(string word) => _trades.Contains(word);

    /// <summary>The country (ISO 3166-1 alpha-3) whose name or people the name begins with, and the words after it; null where there is none.</summary>
    public (string Country, ImmutableArray<string> Body)? OfCountry(LinkName name)
    {
        string[] words = name.Text.Split(' ');
        int first = words is ["The" or "the", _, ..] ? 1 : 0;
        for (int length = Math.Min(LongestCountry, words.Length - first - 1); length > 0; length--)
        {
            string country = string.Join(' ', words[first..(first + length)]);
            country = country.EndsWith("'s", StringComparison.Ordinal) || country.EndsWith("’s", StringComparison.Ordinal) ? country[..^2] : country;
            if (_countries.Find(country) is { Kind: not CountryWordKind.Capital } found)
            {
                return (found.Code, WithoutForm(LinkName.Of(string.Join(' ', words[(first + length)..]))));
            }
        }

        return null;
    }

    private static FrozenSet<string> Words(string kind) => Lexicon.ReadRows("company-words.tsv")
        .Where(row => row[1] == kind).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
