using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>One bearer of a name, across the reports.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">One of <c>person organization location miscellaneous</c>.</param>
/// <param name="Name">The canonical name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, or null.</param>
/// <param name="Aliases">The other forms that the reports use.</param>
/// <param name="Mentions">Where it is mentioned.</param>
/// <param name="Merges">Why mentions of different reports were taken for one.</param>
public sealed record BriefEntity(
    string Id,
    [property: WordsOf(typeof(EntityType))] string Type,
    string Name,
    string? Country,
    ImmutableArray<string> Aliases,
    ImmutableArray<BriefMention> Mentions,
    ImmutableArray<BriefMerge> Merges);
