using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>A story update that holds by its form and is nonsense by its content: what a writer must stand.</summary>
internal sealed class RandomStory(int seed)
{
    private static readonly string[] Pieces =
    [
        "twelve", "12", "Ána", "the ", "said.", "\"", "“no”", "<b>", "\t", "  ", "\r", "a\u202Eb", "\u00A0", "𝔘𝔫", "e\u0301", "\u200D", "[1:2]", "{x}", "report 3", "–", "…", "?", "Port", "Amel",
    ];

    private static readonly string?[] Values = [null, "2024-06-1", "2024-06-11", "2024-06", "P6Y", "FUTURE_REF"];

#pragma warning disable CA5394 // A seeded generator is what a repeatable test needs.
    private readonly Random _random = new(seed);

    public StoryUpdate Update()
    {
        ImmutableArray<AnnotatedDocument> documents = [.. Enumerable.Range(0, _random.Next(1, 6)).Select(Document)];
        ImmutableArray<Claim> claims = [.. Enumerable.Range(0, _random.Next(12)).Select(number => ClaimOf(number, documents))];
        return new StoryUpdate(
            documents,
            [.. Entities(documents)],
            [.. Stories(documents)],
            [],
            claims,
            [.. Enumerable.Range(0, _random.Next(8)).SelectMany(_ => SharingOf(documents))],
            [.. claims.Index().Where(claim => claim.Item.Witnesses > 1).SelectMany(claim => CoverageOf(claim.Item, claim.Index, documents.Length))],
            [.. Enumerable.Range(0, _random.Next(4)).Select(number => ShiftOf(number, documents))]);
    }

    /// <summary>Each report in one of two stories.</summary>
    private IEnumerable<Story> Stories(ImmutableArray<AnnotatedDocument> documents) => Enumerable.Range(0, documents.Length)
        .GroupBy(_ => _random.Next(2))
        .Select(group => new Story(
            string.Create(CultureInfo.InvariantCulture, $"s{group.Key}"),
            new DocumentSpan(group.First(), documents[group.First()].Parsed.Sentences[0].Span),
            [.. group],
            []));

    private AnnotatedDocument Document(int number)
    {
        string text = "Start " + string.Concat(Enumerable.Range(0, _random.Next(3, 120)).Select(_ => Pick(Pieces) + (_random.Next(9) == 0 ? "\n" : _random.Next(2) == 0 ? " " : "")));
        ReportBuilder report = new(string.Create(CultureInfo.InvariantCulture, $"r{number}.txt"), text)
        {
            Source = _random.Next(2) == 0 ? "The 3  Herald" : null,
            Byline = _random.Next(3) == 0 ? "Ana\nOkoro" : null,
            Day = _random.Next(2) == 0 ? new DateOnly(2024, 6, 1 + number) : null,
            TitleWords = _random.Next(2) == 0 ? "Start" : null,
        };
        AnnotatedDocument built = report.Build();
        TextSpan[] spans = [.. Enumerable.Range(0, 12).Select(_ => Visible(built)).Order()];
        ImmutableArray<Mention> mentions = [.. Apart(spans).Select(span => new Mention(span, Pick<MentionKind>(), Pick<EntityType>()))];
        ParsedDocument parsed = built.Parsed with
        {
            Mentions = mentions,
            Times = [.. Enumerable.Range(0, 4).Select(_ => new TimeExpression(Visible(built), Pick<TimexType>(), Pick<string?>(Values)))],
            Quantities = [.. Enumerable.Range(0, 6).Select(_ => new Quantity(Visible(built), 1, 2, null, null, Pick<Hedge>()))],
        };
        ImmutableArray<Statement> statements = [.. Enumerable.Range(0, 6).Select(_ => StatementOf(built, mentions))];
        return new RandomWorld(_random, parsed, () => Visible(built)).Of(new AttributedDocument(parsed, built.Chains, statements));
    }

    private Statement StatementOf(AnnotatedDocument document, ImmutableArray<Mention> mentions)
    {
        ImmutableArray<TextSpan> content = [.. Apart([.. Enumerable.Range(0, 2).Select(_ => Visible(document)).Order()])];
        return new Statement(content, null, _random.Next(2) == 0 ? _random.Next(mentions.Length) : null, Pick<StatementKind>(), []);
    }

    private IEnumerable<Entity> Entities(ImmutableArray<AnnotatedDocument> documents)
    {
        EntityMention[] mentions = [.. documents.SelectMany((document, index) => document.Parsed.Mentions.Select((mention, number) =>
            new EntityMention(index, number, mention.Span, mention.Kind)))];
        return mentions.GroupBy(mention => mention.Mention % 4).Where(group => group.Key > 0).Select(group => new Entity(
            $"e{group.Key}", Pick<EntityType>(), $"Name {group.Key}", null, [Folded(group.First(), documents)], [.. group], []));
    }

    private static string Folded(EntityMention mention, ImmutableArray<AnnotatedDocument> documents) =>
        string.Join(' ', mention.Span.Read(documents[mention.Document].Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Claim ClaimOf(int number, ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<Evidence> evidence = [.. Enumerable.Range(0, _random.Next(1, 5))
            .Select(_ => Place(documents))
            .Order()
            .Select(place => new Evidence(place.Document, place.Span, Pick<Bearing>(), []))];
        int witnesses = evidence.Select(piece => piece.Document).Distinct().Count();
        int least = _random.Next(1, evidence.Length + 1);
        ImmutableArray<Difference> differences = evidence.Length > 1 && _random.Next(2) == 0 ? [DifferenceOf(evidence, documents)] : [];
        bool conflicting = differences.Any(difference => difference.Kind == DifferenceKind.Conflict);
        return new Claim(
            $"c{number}",
            Pick<ClaimKind>(),
            new DocumentSpan(evidence[^1].Document, evidence[^1].Span),
            witnesses == 1 ? Support.SingleSource : least > 1 ? Support.Corroborated : Support.Repeated,
            conflicting ? Agreement.Conflicting : Agreement.Agree,
            new OriginInterval(least, evidence.Length, [.. Enumerable.Range(0, evidence.Length).Select(index => new OriginGroup([index], null))]),
            evidence,
            differences);
    }

    private Difference DifferenceOf(ImmutableArray<Evidence> evidence, ImmutableArray<AnnotatedDocument> documents)
    {
        string printed = evidence[0].Span.Read(documents[evidence[0].Document].Text);
        SlotValue first = new(_random.Next(2) == 0 ? printed : "2024-06", [0]);
        return new Difference(Pick<Slot>(), Pick<DifferenceKind>(), [first, new SlotValue("another", [.. Enumerable.Range(1, evidence.Length - 1)])]);
    }

    private IEnumerable<Sharing> SharingOf(ImmutableArray<AnnotatedDocument> documents)
    {
        int second = _random.Next(documents.Length);
        if (second == 0)
        {
            return [];
        }

        int first = _random.Next(second);
        SharingKind kind = Pick<SharingKind>();
        bool shown = kind is not (SharingKind.Agency or SharingKind.Family) || _random.Next(2) == 0;
        return [new Sharing(first, second, kind, shown ? [Place(first, documents), Place(second, documents), Place(first, documents), Place(second, documents)] : [])];
    }

    private IEnumerable<Coverage> CoverageOf(Claim claim, int index, int documents) => Enumerable.Range(0, documents).Select(document =>
        new Coverage(index, document, claim.Evidence.Any(evidence => evidence.Document == document)
            ? Pick<CoverageState>([CoverageState.Says, CoverageState.Contradicts])
            : Pick<CoverageState>([CoverageState.Silent, CoverageState.NotInStory])));

    private Shift ShiftOf(int number, ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<DocumentSpan> places = [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Place(documents)).Order()];
        return new Shift($"s{number}", Pick<ShiftKind>(), _random.Next(2) == 0 ? places[0].Span : null, places);
    }

    private DocumentSpan Place(ImmutableArray<AnnotatedDocument> documents) => Place(_random.Next(documents.Length), documents);

    private DocumentSpan Place(int document, ImmutableArray<AnnotatedDocument> documents) => new(document, Visible(documents[document]));

    /// <summary>From one token to the same or a later one: some spans reach over sentences.</summary>
    private TextSpan Visible(AnnotatedDocument document)
    {
        ImmutableArray<Token> tokens = document.Parsed.Tokens;
        int first = _random.Next(tokens.Length);
        return TextSpan.Cover(tokens[first].Span, tokens[Math.Min(tokens.Length - 1, first + _random.Next(4))].Span);
    }

    private static IEnumerable<TextSpan> Apart(TextSpan[] spans)
    {
        int end = -1;
        foreach (TextSpan span in spans)
        {
            if (span.Start > end)
            {
                end = span.End;
                yield return span;
            }
        }
    }

    private TValue Pick<TValue>()
        where TValue : struct, Enum => Pick(Enum.GetValues<TValue>());

    private TValue Pick<TValue>(IReadOnlyList<TValue> values) => values[_random.Next(values.Count)];
#pragma warning restore CA5394
}
