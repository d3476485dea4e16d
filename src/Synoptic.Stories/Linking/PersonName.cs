using System.Collections.Immutable;

namespace Synoptic.Stories.Linking;

/// <summary>A person's full name in its parts.</summary>
/// <param name="Given">The first word.</param>
/// <param name="Middle">What stands between, names or initials.</param>
/// <param name="Family">The last word before a generation.</param>
/// <param name="Generation">"jr", "sr", "ii", "iii" or empty.</param>
internal sealed record PersonName(string Given, ImmutableArray<string> Middle, string Family, string Generation)
{
    /// <summary>The parts of two words or more.</summary>
    public static PersonName? Of(LinkName name)
    {
        ImmutableArray<string> words = name.Words;
        string generation = words is [_, _, .., "jr" or "sr" or "ii" or "iii"] ? words[^1] : "";
        words = generation.Length > 0 ? words[..^1] : words;
        return words.Length < 2 ? null : new PersonName(words[0], words[1..^1], words[^1], generation);
    }

    /// <summary>Whether nothing of the middle and the generation speaks against one bearer; an initial stands for any name.</summary>
    public bool AgreesWith(PersonName other) =>
        (Generation == other.Generation || Generation.Length == 0 || other.Generation.Length == 0)
        && (Middle.IsEmpty || other.Middle.IsEmpty
            || Middle.Zip(other.Middle).All(pair => pair.First.StartsWith(pair.Second[0]) && (pair.First == pair.Second || pair.First.Length == 1 || pair.Second.Length == 1)));
}
