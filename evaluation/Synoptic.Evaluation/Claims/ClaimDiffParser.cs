using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>Reads ClaimDiff: records of <c>topic</c>, <c>date</c>, <c>claim_a</c>, <c>claim_b</c> and <c>relation</c>, 1 where the second bears on the first.</summary>
internal static class ClaimDiffParser
{
    /// <summary>The pairs; a claim of a topic that stands in several pairs is one text.</summary>
    public static ClaimGold Parse(JsonElement records)
    {
        var texts = ImmutableArray.CreateBuilder<ClaimText>();
        var pairs = ImmutableArray.CreateBuilder<ClaimPair>();
        var topics = ImmutableArray.CreateBuilder<string>();
        var known = new Dictionary<(int Topic, string Claim), int>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonElement record in records.EnumerateArray())
        {
            string name = record.GetProperty("topic").GetString() ?? "";
            if (numbers.TryAdd(name, topics.Count))
            {
                topics.Add(name);
            }

            pairs.Add(new ClaimPair(IndexOf(record, "claim_a", numbers[name]), IndexOf(record, "claim_b", numbers[name]), record.GetProperty("relation").GetInt32() == 1));
        }

        return new ClaimGold(ClaimGoldForm.ClaimDiff, topics.ToImmutable(), texts.ToImmutable(), pairs.ToImmutable());

        int IndexOf(JsonElement record, string side, int topic)
        {
            string claim = record.GetProperty(side).GetString() ?? "";
            if (known.TryAdd((topic, claim), texts.Count))
            {
                texts.Add(new ClaimText(claim, new TextSpan(0, claim.Length), DayOf(record), topic));
            }

            return known[(topic, claim)];
        }
    }

    private static DateOnly? DayOf(JsonElement record) =>
        record.TryGetProperty("date", out JsonElement date)
        && DateOnly.TryParseExact(date.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
