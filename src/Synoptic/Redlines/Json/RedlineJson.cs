using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Synoptic.Briefs.Json;
using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Json;

/// <summary>A redline as JSON: UTF-8 without a byte order mark, indented by one space, lines ended by LF.</summary>
public static class RedlineJson
{
    private static readonly JsonSerializerOptions Options = new(RedlineJsonContext.Default.Options)
    {
        Encoder = SafeEncoder.Create(),
        TypeInfoResolver = RedlineJsonContext.Default.WithAddedModifier(BriefJson.RequireWhatIsAlwaysWritten),
    };

    /// <summary>The bytes of the redline of two texts, ending in a line feed.</summary>
    public static byte[] Write(ComparedTexts texts) => Write(texts, typeof(ComparedTexts));

    /// <summary>The bytes of the redlines of two folders, ending in a line feed.</summary>
    public static byte[] Write(ComparedFolders folders) => Write(folders, typeof(ComparedFolders));

    /// <summary>The JSON Schema (draft 2020-12) of what <see cref="Write(ComparedTexts)"/> writes; its reviewed text is <c>docs/redline.schema.json</c>.</summary>
    public static string ExportSchema() =>
        BriefSchema.Export(Options.GetTypeInfo(typeof(ComparedTexts)), $"Synoptic redline, version {ComparedTexts.CurrentVersion}");

    private static byte[] Write(object record, Type type) => [.. JsonSerializer.SerializeToUtf8Bytes(record, Options.GetTypeInfo(type)), (byte)'\n'];
}
