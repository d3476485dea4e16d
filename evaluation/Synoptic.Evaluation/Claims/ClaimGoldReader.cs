using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>Reads pairs of claims; the form of the file tells the data set.</summary>
public static class ClaimGoldReader
{
    /// <summary>Reads a file: an array of questions is NAnCo, an object with <c>data</c> is ClaimDiff.</summary>
    /// <param name="file">What messages call it.</param>
    /// <param name="json">Its text.</param>
    /// <exception cref="InvalidDataException">It is neither, or not as its data set has it.</exception>
    public static ClaimGold Read(string file, string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            ClaimGold gold = parsed.RootElement.ValueKind is JsonValueKind.Array
                ? NancoParser.Parse(parsed.RootElement)
                : ClaimDiffParser.Parse(parsed.RootElement.GetProperty("data"));
            return gold.Pairs.IsEmpty
                ? throw new InvalidDataException($"{file}: holds no pair of claims; give questions of NAnCo with two answers or more, or a file of ClaimDiff.")
                : gold;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{file}: neither NAnCo nor ClaimDiff: {error.Message} Give the JSON file as its authors publish it.", error);
        }
    }
}
