using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>
/// Makes an annotated document by hand: one sentence a line, tokens between spaces, and what is named to it by its words.
/// </summary>
internal sealed class ReportBuilder(string path, string text)
{
    private static readonly WordTags NoTags = new("X", "FW", "_", "_");
    private static readonly Dependency NoHead = new(0, "root");
    private readonly List<Mention> _mentions = [];
    private readonly List<Quantity> _quantities = [];
    private readonly List<TimeExpression> _times = [];
    private readonly List<Statement> _statements = [];
    private readonly List<CoreferenceChain> _chains = [];
    private readonly List<EventMention> _events = [];
    private readonly List<EventOrder> _order = [];
    private readonly List<Frame> _frames = [];
    private readonly List<Relation> _relations = [];
    private readonly List<Position> _positions = [];

    public string? Source { get; init; }

    public string? Byline { get; init; }

    public DateOnly? Day { get; init; }

    public string? TitleWords { get; init; }

    /// <summary>The span of the words, from their occurrence number <paramref name="skip"/> on, counted from 0.</summary>
    public TextSpan At(string words, int skip = 0)
    {
        int start = -1;
        for (int i = 0; i <= skip; i++)
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0, words);
        }

        return new TextSpan(start, start + words.Length);
    }

    public ReportBuilder Person(string words, string? title = null, int skip = 0) =>
        Mention(words, EntityType.Person, title is null ? null : At(title), skip);

    public ReportBuilder Place(string words, int skip = 0) => Mention(words, EntityType.Location, null, skip);

    public ReportBuilder Number(string words, decimal value, string? counted = null, Hedge hedge = Hedge.Exact)
    {
        _quantities.Add(new Quantity(At(words), value, value, null, counted is null ? null : At(counted), hedge));
        return this;
    }

    public ReportBuilder Date(string words, string value)
    {
        _times.Add(new TimeExpression(At(words), TimexType.Date, value));
        return this;
    }

    /// <summary>A direct quote; the speaker is the mention of that number.</summary>
    public ReportBuilder Quote(string words, int? speaker = null, string? cue = null)
    {
        ImmutableArray<AttributionStep> chain = speaker is { } mention
            ? [new AttributionStep(StepKind.Said, cue is null ? null : At(cue), [new AttributionParty(_mentions[mention].Span, mention, Anonymity.Named)])]
            : [];
        _statements.Add(new Statement([At(words)], cue is null ? null : At(cue), speaker, StatementKind.Direct, chain));
        return this;
    }

    /// <summary>A mention made elsewhere.</summary>
    public ReportBuilder Add(Mention mention)
    {
        _mentions.Add(mention);
        return this;
    }

    /// <summary>A statement made elsewhere.</summary>
    public ReportBuilder Add(Statement statement)
    {
        _statements.Add(statement);
        return this;
    }

    /// <summary>The mention of that number as one who takes part.</summary>
    public Participant Who(int mention, string? country = null) => new(_mentions[mention].Span, mention, country);

    /// <summary>Words that are no mention as one who takes part.</summary>
    public Participant What(string words, int skip = 0) => new(At(words, skip), null, null);

    /// <summary>An event of the report.</summary>
    public ReportBuilder Add(EventMention happening)
    {
        _events.Add(happening);
        return this;
    }

    /// <summary>The order of two events of the report.</summary>
    public ReportBuilder Add(EventOrder order)
    {
        _order.Add(order);
        return this;
    }

    /// <summary>A frame of the report.</summary>
    public ReportBuilder Add(Frame frame)
    {
        _frames.Add(frame);
        return this;
    }

    /// <summary>A relation of the report.</summary>
    public ReportBuilder Add(Relation relation)
    {
        _relations.Add(relation);
        return this;
    }

    /// <summary>A position of the report.</summary>
    public ReportBuilder Add(Position position)
    {
        _positions.Add(position);
        return this;
    }

    /// <summary>The mentions of these numbers mean the same, and the first names it best; each other is a chain of its own.</summary>
    public ReportBuilder Join(params int[] mentions)
    {
        _chains.Add(new CoreferenceChain([.. mentions], mentions[0], _mentions[mentions[0]].Type));
        return this;
    }

    public AnnotatedDocument Build()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path + text)));
        Document document = new()
        {
            Id = hash[..16],
            Path = path,
            Text = text,
            Sha256 = hash,
            Source = Source,
            Byline = Byline,
            TitleSpan = TitleWords is null ? null : At(TitleWords),
            PublishedAt = Day is { } day ? new PublicationTime(day) : null,
        };
        ImmutableArray<Sentence> sentences = Sentences();
        ImmutableArray<Token> tokens = [.. sentences.SelectMany((sentence, index) => Words(sentence.Span).Select(span => new Token(span, index)))];
        ImmutableArray<Word> words = [.. tokens.Select((token, index) => new Word(new WordForm(token.Span, index), NoTags, NoHead))];
        ParsedDocument parsed = new(document, sentences, tokens, words, [], [.. _times], [.. _quantities], [.. _mentions]);
        IEnumerable<CoreferenceChain> alone = _mentions.Select((mention, index) => new CoreferenceChain([index], index, mention.Type))
            .Where(chain => !_chains.Any(joined => joined.Mentions.Contains(chain.Representative)));
        ImmutableArray<CoreferenceChain> chains = [.. _chains.Concat(alone).OrderBy(chain => chain.Mentions[0])];
        return new AnnotatedDocument(
            new AttributedDocument(parsed, chains, [.. _statements]),
            [.. _events], [.. _order], [.. _frames], [.. _relations], [.. _positions]);
    }

    private ReportBuilder Mention(string words, EntityType type, TextSpan? title, int skip)
    {
        _mentions.Add(new Mention(At(words, skip), MentionKind.Name, type, title));
        return this;
    }

    private ImmutableArray<Sentence> Sentences()
    {
        ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
        int tokens = 0;
        foreach (Match line in Regex.Matches(text, @"[^\n]*\S"))
        {
            TextSpan span = new(line.Index, line.Index + line.Length);
            int count = Words(span).Count();
            sentences.Add(new Sentence(span, sentences.Count, tokens..(tokens + count), tokens..(tokens + count)));
            tokens += count;
        }

        return sentences.ToImmutable();
    }

    private IEnumerable<TextSpan> Words(TextSpan within) =>
        Regex.Matches(within.Read(text), @"\S+").Select(match => new TextSpan(within.Start + match.Index, within.Start + match.Index + match.Length));
}
