using System.Collections.Immutable;

namespace Synoptic.Ingestion.Yaml;

/// <summary>A scalar of a YAML text and the keys that lead to it.</summary>
/// <param name="Keys">From the outermost; an item of a list has the key <c>-</c>.</param>
/// <param name="Text">The scalar as it is written; an alias as its name with <c>*</c>.</param>
/// <param name="Line">Where it stands, from 1.</param>
internal sealed record YamlValue(ImmutableArray<string> Keys, string Text, int Line);
