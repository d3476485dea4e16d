using System.Text.Json.Serialization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Json;

/// <summary>How the types of the brief become JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    IndentSize = 1,
    NewLine = "\n")]
[JsonSerializable(typeof(Brief))]
internal sealed partial class BriefJsonContext : JsonSerializerContext;
