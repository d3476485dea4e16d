using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;

namespace Synoptic.Language.Coreference;

/// <summary>Tells which international body a city that is no capital stands for: one that has its seat there and that the text named before. Immutable.</summary>
internal sealed class BodySeats
{
    private readonly FrozenDictionary<string, ImmutableArray<string[]>> _bodies = TableReader.Rows("body-seats.tsv")
        .GroupBy(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal)
        .ToFrozenDictionary(city => city.Key, city => city.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The usual name of the body that was named last, or null.</summary>
    /// <param name="city">The name of the city.</param>
    /// <param name="before">The text before it.</param>
    public string? Read(string city, ReadOnlySpan<char> before)
    {
        string? found = null;
        int nearest = -1;
        foreach (string[] names in _bodies.GetValueOrDefault(city, []))
        {
            foreach (string name in names)
            {
                int place = LastOf(before, name);
                (found, nearest) = place > nearest ? (names[0], place) : (found, nearest);
            }
        }

        return found;
    }

    /// <summary>Where a name stands last as words of its own, or -1.</summary>
    private static int LastOf(ReadOnlySpan<char> text, string name)
    {
        int place = text.LastIndexOf(name, StringComparison.Ordinal);
        while (place >= 0 && (IsLetter(text, place - 1) || IsLetter(text, place + name.Length)))
        {
            place = place == 0 ? -1 : text[..(place + name.Length - 1)].LastIndexOf(name, StringComparison.Ordinal);
        }

        return place;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int place) => place >= 0 && place < text.Length && char.IsLetterOrDigit(text[place]);
}
