using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Tests.Planted;

/// <summary>Reports of equal numbered sentences, with what is planted in them and what an update says of them.</summary>
internal sealed class Scene
{
    public const int Sentences = 30;
    private const int SentenceLength = 40;

    private readonly List<PlantedItem> _items = [];
    private readonly List<Claim> _claims = [];
    private readonly List<Sharing> _sharing = [];
    private readonly List<Shift> _shifts = [];
    private readonly List<Entity> _entities = [];
    private readonly List<Coverage> _coverage = [];

    public ImmutableArray<AnnotatedDocument> Documents { get; private set; } = [.. Enumerable.Range(0, 4).Select(Report)];

    /// <summary>Sentence <paramref name="sentence"/> of report <paramref name="document"/>.</summary>
    public static DocumentSpan At(int document, int sentence) =>
        new(document, new TextSpan(sentence * SentenceLength, ((sentence + 1) * SentenceLength) - 1));

    public static PlantedSide Side(params DocumentSpan[] places) => SideOf(null, places);

    public static PlantedSide SideOf(string? value, params DocumentSpan[] places) =>
        new(value, [.. places.Select(place => new PlantedSpan(Name(place.Document), place.Span, null))]);

    public static Difference Differ(Slot slot, DifferenceKind kind, params int[][] values) =>
        new(slot, kind, [.. values.Select((evidence, index) => new SlotValue(index.ToString(CultureInfo.InvariantCulture), [.. evidence]))]);

    public Scene Plant(PlantedKind kind, params PlantedSide[] sides)
    {
        _items.Add(new PlantedItem($"{kind}-{_items.Count}", kind, null, [.. sides]));
        return this;
    }

    public Scene Claim(ClaimKind kind, Agreement agreement, DocumentSpan[] places, params Difference[] differences) =>
        Claim(kind, agreement, [], places, differences);

    public Scene Claim(ClaimKind kind, Agreement agreement, OriginGroup[] groups, DocumentSpan[] places, params Difference[] differences)
    {
        bool single = places.All(place => place.Document == places[0].Document);
        _claims.Add(new Claim(
            "", kind, places[0], single ? Support.SingleSource : Support.Corroborated, agreement,
            new OriginInterval(1, Math.Max(1, groups.Length), [.. groups]),
            [.. places.Select(place => new Evidence(place.Document, place.Span, Bearing.Supports, []))],
            [.. differences]));
        return this;
    }

    public Scene Share(SharingKind kind, params DocumentSpan[] places)
    {
        _sharing.Add(new Sharing(places[0].Document, places[1].Document, kind, [.. places]));
        return this;
    }

    public Scene Shift(ShiftKind kind, params DocumentSpan[] places)
    {
        _shifts.Add(new Shift("", kind, null, [.. places]));
        return this;
    }

    public Scene Name(params DocumentSpan[] mentions)
    {
        _entities.Add(new Entity(
            "", EntityType.Person, "", null, [],
            [.. mentions.Select((place, index) => new EntityMention(place.Document, index, place.Span, MentionKind.Name))], []));
        return this;
    }

    public Scene StandIn(DocumentSpan place, string? meant)
    {
        AnnotatedDocument report = Documents[place.Document];
        Mention mention = new(place.Span, MentionKind.Name, EntityType.Location) { StandsFor = meant };
        ParsedDocument parsed = report.Parsed with { Mentions = [mention] };
        Documents = Documents.SetItem(place.Document, report with { Attributed = report.Attributed with { Parsed = parsed } });
        return this;
    }

    /// <summary>A forecast whose words are one sentence; its other role is another name for it.</summary>
    public Scene Forecast(DocumentSpan place, string role, Factuality factuality)
    {
        FrameRole[] roles = [new(role, new Participant(place.Span, null, null)), new("what", new Participant(place.Span, null, null))];
        AnnotatedDocument report = Documents[place.Document];
        Documents = Documents.SetItem(place.Document, report with { Frames = report.Frames.Add(new Frame("forecast", place.Span, [.. roles], new FactualityReading(factuality, null), null)) });
        return this;
    }

    public Scene Silent(int claim, int document)
    {
        _coverage.Add(new Coverage(claim, document, CoverageState.Silent));
        return this;
    }

    public PlantedScore Score() => PlantedScorer.Score(
        new PlantedStory("planted.json", [.. _items]),
        new StoryUpdate(Documents, [.. _entities], [], [], [.. _claims], [.. _sharing], [.. _coverage], [.. _shifts]));

    public KindScore Score(PlantedKind kind) => Score().Kinds.Single(score => score.Kind == kind);

    public static string Name(int document) => $"report-{document}.txt";

    private static AnnotatedDocument Report(int index)
    {
        var document = new Document { Id = Name(index), Path = "folder/" + Name(index), Text = Text(index), Sha256 = "" };
        return new AnnotatedDocument(
            new AttributedDocument(new ParsedDocument(document, [], [], [], [], [], [], []), [], []), [], [], [], [], []);
    }

    /// <summary>Every sentence is 39 code units and a space; its one word is its own.</summary>
    private static string Text(int document) => string.Concat(Enumerable.Range(0, Sentences).Select(sentence =>
        string.Create(CultureInfo.InvariantCulture, $"w{document}x{sentence:D2}").PadRight(SentenceLength - 2, 'o') + ". "));
}
