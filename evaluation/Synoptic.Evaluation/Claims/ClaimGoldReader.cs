using System.Text.Json;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>Reads pairs of claims; the form of the file tells the data set.</summary>
public static class ClaimGoldReader
{
    private const string NextStep = "give the JSON file of NAnCo or ClaimDiff as its authors publish it.";

    /// <summary>Reads a file: an array of questions is NAnCo, an object with <c>data</c> is ClaimDiff.</summary>
    /// <returns>The pairs, or what is wrong with the file and the next step.</returns>
    public static (ClaimGold? Gold, string? Problem) Read(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            ClaimGold gold = parsed.RootElement.ValueKind is JsonValueKind.Array
                ? NancoParser.Parse(parsed.RootElement)
                : ClaimDiffParser.Parse(parsed.RootElement.GetProperty("data"));
            return gold.Pairs.IsEmpty ? (null, $"holds no pair of claims; {NextStep}") : (gold, null);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return (null, $"is neither NAnCo nor ClaimDiff ({error.Message.TrimEnd('.')}); {NextStep}");
        }
    }
}
