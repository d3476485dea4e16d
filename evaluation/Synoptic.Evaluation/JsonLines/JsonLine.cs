using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.JsonLines;

/// <summary>One line of a file in JSON Lines: its values, and what is wrong with them.</summary>
/// <param name="number">The number of the line, from 1.</param>
internal sealed class JsonLine(int number)
{
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> Problems => _problems.ToImmutable();

    public bool IsGood => _problems.Count == 0;

    public void Report(string problem) => _problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}: {problem}"));

    /// <summary>The text of a property; null where it is missing or no text.</summary>
    public static string? FindText(JsonElement element, string name)
    {
        try
        {
            return Find(element, name, JsonValueKind.String)?.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half of a surrogate pair, which no text holds
        }
    }

    /// <summary>The text of a property that must be there; empty where it is not, which is reported.</summary>
    public string ReadText(JsonElement element, string name)
    {
        if (FindText(element, name) is { } text)
        {
            return text;
        }

        Report($"'{name}' is missing or no text: give it.");
        return "";
    }

    /// <summary>The value of an enumeration that a property names in lower case with hyphens; the first where it does not, which is reported.</summary>
    public T ReadWord<T>(JsonElement element, string name)
        where T : struct, Enum
    {
        string? word = FindText(element, name);
        T[] values = Enum.GetValues<T>();
        int index = Array.FindIndex(values, value => FixedWord.Of(value) == word);
        if (index < 0)
        {
            Report($"'{name}' is none of {string.Join(", ", values.Select(value => FixedWord.Of(value)))}: give one of them.");
        }

        return values[Math.Max(0, index)];
    }

    /// <summary>The items of a list that must be there; none where it is not, which is reported.</summary>
    public ImmutableArray<JsonElement> ReadList(JsonElement element, string name)
    {
        if (Find(element, name, JsonValueKind.Array) is { } list)
        {
            return [.. list.EnumerateArray()];
        }

        Report($"'{name}' is missing or no list: give one, [] for none.");
        return [];
    }

    /// <summary>The spans of a list that must be there: pairs <c>[start, end)</c> within the text.</summary>
    public ImmutableArray<TextSpan> ReadSpans(JsonElement element, string name, string text) =>
        [.. ReadList(element, name).Select(pair => ReadSpan(pair, name, text)).OfType<TextSpan>()];

    /// <summary>The span of a property; null where it is missing or null, or does not fit, which is reported.</summary>
    public TextSpan? FindSpan(JsonElement element, string name, string text) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement pair) && pair.ValueKind != JsonValueKind.Null
            ? ReadSpan(pair, name, text)
            : null;

    private TextSpan? ReadSpan(JsonElement pair, string name, string text)
    {
        if (pair.ValueKind == JsonValueKind.Array && pair.GetArrayLength() == 2
            && pair[0].ValueKind == JsonValueKind.Number && pair[0].TryGetInt32(out int start)
            && pair[1].ValueKind == JsonValueKind.Number && pair[1].TryGetInt32(out int end)
            && start >= 0 && start < end && end <= text.Length)
        {
            return new TextSpan(start, end);
        }

        Report(string.Create(
            CultureInfo.InvariantCulture,
            $"'{name}' holds a span that does not fit the text: give [start, end] with 0 <= start < end <= {text.Length}, in UTF-16 code units."));
        return null;
    }

    private static JsonElement? Find(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement found)
        && found.ValueKind == kind ? found : null;
}
