using System.Text.Json;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Json;

/// <summary>
/// Reads what a JSON object says of a report, as a record or as JSON-LD.
/// </summary>
internal static class JsonDetails
{
    public static Details Read(JsonElement record) => new()
    {
        Title = record.Name(PropertyNames.Titles),
        Source = record.Name(PropertyNames.Sources),
        Byline = Signature.Of(record.Name(PropertyNames.Bylines)),
        Url = record.Name(PropertyNames.Urls),
        Language = LanguageTag.Of(record.Name(PropertyNames.Languages)),
        PublishedAt = record.Named(PropertyNames.Dates).Select(Date).FirstOrDefault(date => date is not null),
    };

    private static PublicationTime? Date(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => DateReader.Read(value.GetString()),
        JsonValueKind.Number when value.TryGetInt64(out long number) => DateReader.Read(number),
        _ => null,
    };
}
