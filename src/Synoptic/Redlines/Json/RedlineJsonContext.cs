using System.Text.Json.Serialization;
using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Json;

/// <summary>How the types of a redline become JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    WriteIndented = true,
    IndentSize = 1,
    NewLine = "\n")]
[JsonSerializable(typeof(ComparedTexts))]
[JsonSerializable(typeof(ComparedFolders))]
internal sealed partial class RedlineJsonContext : JsonSerializerContext;
