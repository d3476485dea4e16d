using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>A name in the form in which equal names are equal.</summary>
/// <param name="Type">What it was taken to name.</param>
/// <param name="Words">Its words, upper case, without stops; "the" in front is dropped.</param>
/// <param name="Gender">The gender that its title or given name shows.</param>
internal sealed record NameForm(EntityType Type, ImmutableArray<string> Words, Gender Gender)
{
    /// <summary>The words joined.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>
    /// Whether it is one word that may stand for a person: places and peoples that the recognizer knows are none, nor are bodies
    /// in capitals (the EU is not Park Min Eu).
    /// </summary>
    public bool CanBeSurname => Words.Length == 1 && Type is not EntityType.Location && !(IsInCapitals && Type is EntityType.Organization);

    /// <summary>Whether it is written in capitals throughout.</summary>
    private bool IsInCapitals { get; init; }

    /// <summary>Whether its first word is initials ("J.", "JK") and no word such as "Xi".</summary>
    public bool OpensWithInitials { get; private init; }

    /// <summary>Whether it names a person by two words or more.</summary>
    public bool IsFullName => Type is EntityType.Person && Words.Length > 1;

    /// <summary>Reads the form of a mention.</summary>
    public static NameForm Of(Mention mention, string text, Gender gender)
    {
        string name = mention.Span.Read(text);
        string[] words = name
            .ToUpperInvariant()
            .Replace(".", "", StringComparison.Ordinal)
            .Replace(',', ' ')
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new NameForm(mention.Type, words is ["THE", _, ..] ? [.. words[1..]] : [.. words], gender)
        {
            IsInCapitals = !name.AsSpan().ContainsAnyInRange('a', 'z'),
            OpensWithInitials = words is [{ Length: <= 2 } first, ..] && !name.AsSpan(0, first.Length).ContainsAnyInRange('a', 'z'),
        };
    }

    /// <summary>Whether two names of people may be one person's as far as gender goes.</summary>
    public bool Agrees(NameForm other) => Gender == other.Gender || Gender is Gender.Unknown || other.Gender is Gender.Unknown;

    /// <summary>Whether the letters are the initials of the words, small words ("of", "for") counted or not.</summary>
    public bool IsInitialledBy(string letters)
    {
        string all = Initials(Words);
        string large = Initials([.. Words.Where(word => word is not ("OF" or "FOR" or "THE" or "AND" or "ON" or "IN"))]);
        return letters.Length > 1
            && (string.Equals(letters, all, StringComparison.Ordinal) || string.Equals(letters, large, StringComparison.Ordinal));
    }

    private static string Initials(ImmutableArray<string> words) => string.Concat(words.Select(word => word[0]));
}
