using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>One chain of one document, as the linker sees it.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Chain">The index of the chain.</param>
/// <param name="Type">What it refers to.</param>
/// <param name="Name">Its fullest name, as printed, white space folded.</param>
/// <param name="Words">The words of that name, lower case, without accents and punctuation.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of a country's name or demonym, or null.</param>
internal sealed record LocalEntity(
    int Document,
    int Chain,
    EntityType Type,
    string Name,
    ImmutableArray<string> Words,
    string? Country)
{
    /// <summary>The words joined: equal for equal names.</summary>
    public string Key { get; } = string.Join(' ', Words);
}
