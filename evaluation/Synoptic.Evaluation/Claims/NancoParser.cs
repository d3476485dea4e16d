using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>Reads NAnCo: an array of <c>question</c>, <c>Created On</c> and <c>answers</c> with <c>Answer</c>, <c>Paragraph</c> and <c>cluster_global</c>.</summary>
internal static class NancoParser
{
    private const string DayFormat = "MM/dd/yyyy";

    /// <summary>All pairs of answers to one question; those of one cluster say the same.</summary>
    public static ClaimGold Parse(JsonElement questions)
    {
        var texts = ImmutableArray.CreateBuilder<ClaimText>();
        var pairs = ImmutableArray.CreateBuilder<ClaimPair>();
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (JsonElement question in questions.EnumerateArray())
        {
            DateOnly? day = DayOf(question);
            var clusters = new List<int>();
            int first = texts.Count;
            foreach (JsonElement answer in question.GetProperty("answers").EnumerateArray())
            {
                texts.Add(TextOf(answer, day, names.Count));
                clusters.Add(answer.GetProperty("cluster_global").GetInt32());
            }

            names.Add(question.GetProperty("question").GetString() ?? "");
            pairs.AddRange(
                from right in Enumerable.Range(0, clusters.Count)
                from left in Enumerable.Range(0, right)
                select new ClaimPair(first + left, first + right, clusters[left] == clusters[right]));
        }

        return new ClaimGold(ClaimGoldForm.Nanco, names.ToImmutable(), texts.ToImmutable(), pairs.ToImmutable());
    }

    /// <summary>The answer in its paragraph; alone where the annotators left out a mark of the paragraph or a word.</summary>
    private static ClaimText TextOf(JsonElement answer, DateOnly? day, int question)
    {
        string words = answer.GetProperty("Answer").GetString() ?? "";
        string paragraph = answer.GetProperty("Paragraph").GetString() ?? "";
        int start = paragraph.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? new ClaimText(words, new TextSpan(0, words.Length), day, question)
            : new ClaimText(paragraph, new TextSpan(start, start + words.Length), day, question);
    }

    private static DateOnly? DayOf(JsonElement question) =>
        question.TryGetProperty("Created On", out JsonElement created) && created.GetString() is { Length: >= 10 } time
        && DateOnly.TryParseExact(time.AsSpan(0, DayFormat.Length), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
