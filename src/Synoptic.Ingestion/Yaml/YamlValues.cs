using System.Collections.Immutable;

namespace Synoptic.Ingestion.Yaml;

/// <summary>The values of a YAML text up to its first error.</summary>
/// <param name="Values">In the order of the text.</param>
/// <param name="Error">What is malformed, or null.</param>
/// <param name="ErrorLine">Where, from 1.</param>
internal sealed record YamlValues(ImmutableArray<YamlValue> Values, string? Error, int ErrorLine);
