using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Stories.Linking;

/// <summary>Reads the office that a description names with its country: "the British prime minister", "the president of Chad".</summary>
internal sealed class OfficeReader(CountryLexicon countries, OfficeHolders holders)
{
    private const int MostWords = 8; // longer descriptions say more than the office
    private const int LongestCountry = 3; // words

    private static readonly ImmutableArray<string> Titles = ["prime minister", "president", "chancellor", "premier", "leader"];

    /// <summary>What makes the holder another one than today's, or the office another one.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "former", "ex", "late", "then", "next", "future", "first", "last", "previous", "deputy", "vice", "acting", "interim", "elect", "new", "old", "would-be", "a", "an", "any", "no", "every");

    /// <summary>The office of the first of a chain's descriptions that names one; null where none does.</summary>
    public Office? Read(AnnotatedDocument document, int chain) => document.Chains[chain].Mentions
        .Select(mention => document.Parsed.Mentions[mention])
        .Where(mention => mention.Kind is MentionKind.Nominal)
        .Select(mention => Read(mention.Phrase.Read(document.Text)))
        .FirstOrDefault(office => office is not null);

    private Office? Read(string phrase)
    {
        string[] words = phrase.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal)
            .Split([' ', '\n', '\r', '\t', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        string lower = $" {string.Join(' ', words).ToLowerInvariant()} ";
        if (words.Length > MostWords || words.Any(word => Others.Contains(word.ToLowerInvariant())) || TitleIn(lower) is not { } title)
        {
            return null;
        }

        return CountryIn(words) is { } country && holders.Knows(new Office(country, title)) ? new Office(country, title) : null;
    }

    private static string? TitleIn(string lower) =>
        Titles.FirstOrDefault(title =>
            lower.EndsWith($" {title} ", StringComparison.Ordinal) || lower.Contains($" {title} of ", StringComparison.Ordinal));

    /// <summary>The one country whose name or people the words name; null where they name none or several.</summary>
    private string? CountryIn(string[] words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (int first = 0; first < words.Length; first++)
        {
            for (int length = Math.Min(LongestCountry, words.Length - first); length > 0; length--)
            {
                if (countries.Find(string.Join(' ', words[first..(first + length)])) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym } country)
                {
                    found.Add(country.Code);
                    first += length - 1;
                    break;
                }
            }
        }

        return found.Count == 1 ? found.Single() : null;
    }
}
