using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Json;

/// <summary>
/// The brief as JSON: UTF-8 without a byte order mark, indented by one space, lines ended by LF. What is unknown is
/// null where the form always has the property, and absent where it is optional.
/// </summary>
public static class BriefJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>Everything that stands for the type of the brief; the schema is exported from it.</summary>
    internal static JsonTypeInfo<Brief> TypeInfo => (JsonTypeInfo<Brief>)Options.GetTypeInfo(typeof(Brief));

    /// <summary>
    /// The bytes of the brief, ending in a line feed. The same brief gives the same bytes. A lone surrogate is written
    /// as U+FFFD, which is one code unit too, so that every offset stays exact.
    /// </summary>
    public static byte[] Write(Brief brief) => [.. JsonSerializer.SerializeToUtf8Bytes(brief, TypeInfo), (byte)'\n'];

    /// <summary>The brief that was written so.</summary>
    /// <exception cref="JsonException">The bytes are not a brief; the message gives the place.</exception>
    public static Brief Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, TypeInfo) ?? throw new JsonException("The JSON is null, not a brief.");

    private static JsonSerializerOptions CreateOptions()
    {
        JsonSerializerOptions options = new(BriefJsonContext.Default.Options)
        {
            Encoder = SafeEncoder.Create(),
            TypeInfoResolver = BriefJsonContext.Default.WithAddedModifier(RequireWhatIsAlwaysWritten),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A property that is written even when it is null must be there when the brief is read.</summary>
    internal static void RequireWhatIsAlwaysWritten(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            bool isAlwaysWritten = property.AttributeProvider?.IsDefined(typeof(JsonIgnoreAttribute), inherit: false) == true;
            property.IsRequired = isAlwaysWritten || !property.IsGetNullable;
        }
    }
}
