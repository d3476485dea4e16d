using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>A predicted entity: the bearer of names.</summary>
/// <param name="Id">Its id in the brief.</param>
/// <param name="Names">Its name and aliases.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code, or null.</param>
/// <param name="Mentions">Where it is mentioned.</param>
public sealed record Bearer(string Id, ImmutableArray<string> Names, string? Country, ImmutableArray<WorldPlace> Mentions);
