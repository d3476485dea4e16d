using System.Text.Json.Serialization;

namespace Synoptic.Analysis;

/// <summary>How the types of an analysis become JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnalyzedDocument))]
internal sealed partial class AnalysisJsonContext : JsonSerializerContext;
