using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Json;

/// <summary>The JSON Schema of the brief, exported from its types; the reviewed text of it is <c>docs/brief.schema.json</c>.</summary>
public static class BriefSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema (draft 2020-12) as indented JSON, lines ended by LF.</summary>
    public static string Export() => Export(BriefJson.TypeInfo, $"Synoptic brief, version {Brief.CurrentVersion}");

    /// <summary>The schema of another form of output, exported in the same way.</summary>
    /// <param name="type">The type of the form.</param>
    /// <param name="title">What the schema calls it.</param>
    internal static string Export(JsonTypeInfo type, string title)
    {
        JsonNode exported = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Refine,
        });
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach ((string name, JsonNode? node) in exported.AsObject())
        {
            schema[name] = node?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }

    private static JsonNode Refine(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(WordsOfAttribute), inherit: false) is [WordsOfAttribute words])
        {
            schema["enum"] = new JsonArray([.. WordsOf(words.Type).Select(word => JsonValue.Create(word))]);
        }

        // The exporter calls every parameter of a record required; what may be absent is known to the properties.
        if (schema["required"] is not null)
        {
            schema["required"] = new JsonArray(
                [.. context.TypeInfo.Properties.Where(property => property.IsRequired).Select(property => JsonValue.Create(property.Name))]);
        }

        return schema;
    }

    private static IEnumerable<string> WordsOf(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)
        : type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
