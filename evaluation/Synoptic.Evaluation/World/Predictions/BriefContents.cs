using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Evaluation.World.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World.Predictions;

/// <summary>The JSON of a brief, with what its records point to.</summary>
internal sealed class BriefContents
{
    private readonly FrozenDictionary<string, Bearer> _bearers;
    private readonly ImmutableArray<string> _letters;

    /// <param name="root">The brief.</param>
    /// <param name="letterOf">The letter of a report by the path of its document.</param>
    public BriefContents(JsonElement root, Func<string, string> letterOf)
    {
        Root = root;
        _letters = [.. root.List("documents").Select(document => letterOf(document.Text("path") ?? ""))];
        Reports = [.. root.List("documents").Zip(_letters, (document, letter) => new PrintedReport(letter, document.Text("text") ?? ""))];
        _bearers = root.List("entities").Select(BearerOf).ToFrozenDictionary(bearer => bearer.Id, StringComparer.Ordinal);
    }

    public JsonElement Root { get; }

    public ImmutableArray<PrintedReport> Reports { get; }

    /// <summary>The entity of an id, or null.</summary>
    public Bearer? Find(string? id) => id is null ? null : _bearers.GetValueOrDefault(id);

    /// <summary>The place that an object with document, start and end names; in document <paramref name="document"/> where it names none.</summary>
    public static WorldPlace? PlaceOf(JsonElement element, int? document = null) =>
        (element.Index("document") ?? document) is { } report && element.Index("start") is { } start && element.Index("end") is { } end
            ? new WorldPlace(report, new TextSpan(start, end))
            : null;

    /// <summary>Words of a report with the entity that they mean; in document <paramref name="document"/> where they name none.</summary>
    public PredictedValue WordsOf(JsonElement element, int? document = null) => new()
    {
        Places = PlaceOf(element, document) is { } place ? [place] : [],
        Bearer = Find(element.Text("entity")),
    };

    /// <summary>The letter of a report as a value.</summary>
    public PredictedValue LetterOf(int document) => new() { Word = _letters[document] };

    private static Bearer BearerOf(JsonElement entity) => new(
        entity.Text("id") ?? "",
        [entity.Text("name") ?? "", .. entity.Texts("aliases")],
        entity.Text("country"),
        [.. entity.List("mentions").Select(mention => PlaceOf(mention)).OfType<WorldPlace>()]);
}
