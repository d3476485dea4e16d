using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Json;

/// <summary>Parses JSON, with the place where it is malformed.</summary>
internal static class JsonText
{
    // Enough of the text to find the place by eye.
    private const int Excerpt = 20;

    /// <param name="path">The file, for a failure.</param>
    /// <param name="json">One JSON value.</param>
    /// <param name="place">The file and line, where the value is one line of it; else the failure counts the lines.</param>
    public static Outcome<JsonDocument> Parse(string path, string json, string? place = null)
    {
        try
        {
            return JsonDocument.Parse(LoneSurrogates.Replace(json));
        }
        catch (JsonException exception)
        {
            int line = (int)(exception.LineNumber ?? 0);
            string where = place ?? string.Create(CultureInfo.InvariantCulture, $"{path}:{line + 1}");
            return new StageFailure(where, Stage.Extract, Explain(json.Split('\n')[line], exception));
        }
    }

    /// <summary>SHA-256 of the value as it is written, in UTF-8; 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(JsonElement value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value.GetRawText())));

    private static string Explain(string line, JsonException exception)
    {
        int column = Column(line, (int)(exception.BytePositionInLine ?? 0));
        string rest = line[column..Math.Min(line.Length, column + Excerpt)].Trim();
        string found = rest.Length == 0 ? "it ends too early" : $"\"{rest}\" cannot stand there";
        return string.Create(
            CultureInfo.InvariantCulture, $"is malformed JSON or nested too deeply at column {column + 1}: {found}; mend it or export it again.");
    }

    private static int Column(string line, int bytes)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(line);
        return Math.Min(line.Length, Encoding.UTF8.GetCharCount(utf8, 0, Math.Min(bytes, utf8.Length)));
    }
}
