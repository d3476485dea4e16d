using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>One person, body, place or other bearer of a name, across the documents of the set.</summary>
/// <param name="Id">Hash of type and name, 16 lower-case hexadecimal digits.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The canonical name: the one that its fullest mention prints.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code for a country or its demonym, or null.</param>
/// <param name="Aliases">The other forms that the texts use, ordinal order, without the name itself.</param>
/// <param name="Mentions">Its mentions, in order of document and place; at least one.</param>
/// <param name="Merges">Why chains of different documents were taken for one.</param>
public sealed record Entity(
    string Id,
    EntityType Type,
    string Name,
    string? Country,
    ImmutableArray<string> Aliases,
    ImmutableArray<EntityMention> Mentions,
    ImmutableArray<Merge> Merges);
