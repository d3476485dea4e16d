using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>A name as a text first gives it.</summary>
/// <param name="Place">Where it stands, with the person's office.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Type">What bears it.</param>
/// <param name="Words">The keys of its words.</param>
/// <param name="Offices">For each office that the text puts right before the name, its keys.</param>
internal sealed record NameUse(RedlinePlace Place, TextSpan Name, EntityType Type, ImmutableArray<string> Words, ImmutableArray<ImmutableArray<string>> Offices)
{
    /// <summary>Whether two may be names of one: of a person the last word is the same, of anything else all words of the shorter are the longer's.</summary>
    public bool IsOf(NameUse other)
    {
        ImmutableHashSet<string> others = [.. other.Words];
        return Type == EntityType.Person && other.Type == EntityType.Person ? Words[^1] == other.Words[^1]
            : Words.Length <= other.Words.Length ? others.IsSupersetOf(Words) : others.IsSubsetOf(Words);
    }
}
