using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>Turns the items of one file into records and collects what is wrong with them.</summary>
internal sealed class PlantedItemParser(string file)
{
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();
    private string _item = "";

    public ImmutableArray<string> Problems => _problems.ToImmutable();

    /// <summary>The item, or null and at least one more problem.</summary>
    public PlantedItem? Parse(JsonElement element, int index)
    {
        int before = _problems.Count;
        _item = ReadString(element, "id") ?? string.Create(CultureInfo.InvariantCulture, $"items[{index}]");
        PlantedKind? kind = ReadKind(element);
        Slot? slot = ReadSlot(element);
        ImmutableArray<PlantedSide> sides = [.. ReadList(element, "sides").Select(ReadSide)];
        return _problems.Count == before ? new PlantedItem(_item, kind.GetValueOrDefault(), slot, sides) : null;
    }

    private PlantedKind? ReadKind(JsonElement element)
    {
        string name = ReadString(element, "kind") ?? "";
        if (PlantedKinds.TryFind(name, out PlantedKind kind))
        {
            return kind;
        }

        Report($"'{Quoted.Excerpt(name)}' is not a kind: use one of those in samples/README.md.");
        return null;
    }

    private Slot? ReadSlot(JsonElement element)
    {
        if (ReadString(element, "slot") is not { } name)
        {
            return null;
        }

        foreach (Slot slot in Enum.GetValues<Slot>())
        {
            if (FixedWord.Of(slot) == name)
            {
                return slot;
            }
        }

        Report($"'{Quoted.Excerpt(name)}' is not a slot: use number, date, place, person, role, wording, who-did-what, polarity or order, or leave 'slot' out.");
        return null;
    }

    private PlantedSide ReadSide(JsonElement element) =>
        new(ReadString(element, "value"), [.. ReadList(element, "spans").Select(ReadSpan).OfType<PlantedSpan>()]);

    private PlantedSpan? ReadSpan(JsonElement element)
    {
        string? report = ReadString(element, "report");
        int? start = ReadNumber(element, "start");
        int? end = ReadNumber(element, "end");
        if (report is not null && start >= 0 && end > start)
        {
            return new PlantedSpan(report, new TextSpan(start.Value, end.Value), ReadString(element, "text"));
        }

        Report("a span needs 'report' and 0 <= 'start' < 'end', in UTF-16 code units: correct it.");
        return null;
    }

    private List<JsonElement> ReadList(JsonElement element, string name)
    {
        if (Find(element, name, JsonValueKind.Array) is { } list && list.GetArrayLength() > 0)
        {
            return [.. list.EnumerateArray()];
        }

        Report($"'{name}' is missing or empty: give at least one.");
        return [];
    }

    private static string? ReadString(JsonElement element, string name) =>
        Find(element, name, JsonValueKind.String)?.GetString();

    private static int? ReadNumber(JsonElement element, string name) =>
        Find(element, name, JsonValueKind.Number) is { } number && number.TryGetInt32(out int value) ? value : null;

    private static JsonElement? Find(JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement found)
        && found.ValueKind == kind ? found : null;

    private void Report(string problem) => _problems.Add($"{file}: item '{Quoted.Excerpt(_item)}': {problem}");
}
