using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Synoptic.Briefs.Json;
using Synoptic.Language.Model;

namespace Synoptic.Analysis;

/// <summary>An annotated document as a line of JSON Lines (https://jsonlines.org), in UTF-8.</summary>
public static class AnalysisJson
{
    private static readonly JsonTypeInfo<AnalyzedDocument> TypeInfo = CreateTypeInfo();

    /// <summary>
    /// The bytes of the line with its line feed. The same annotations give the same bytes. A lone surrogate is written
    /// as U+FFFD, which is one code unit too, so that every offset stays exact.
    /// </summary>
    public static byte[] Write(AnnotatedDocument document) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(AnalysisWriter.Write(document), TypeInfo), (byte)'\n'];

    private static JsonTypeInfo<AnalyzedDocument> CreateTypeInfo()
    {
        JsonSerializerOptions options = new(AnalysisJsonContext.Default.Options)
        {
            Encoder = SafeEncoder.Create(),
            TypeInfoResolver = AnalysisJsonContext.Default,
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<AnalyzedDocument>)options.GetTypeInfo(typeof(AnalyzedDocument));
    }
}
