using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Direct quotes with their speakers: those with a speaker first, then by weight. The same quotation in several reports is
/// one line, told by the report that shows its speaker, else by the longest, in the sentence that most reports carry; reports that conflict in its wording or
/// speaker have a line each.
/// </summary>
internal sealed class QuotesSection : IBriefSection
{
    public string Name => BriefSections.Quotes;

    public int Budget => 6;

    public bool AddsToOthers => false;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => QuotesOf(story)
        .GroupBy(quote => quote.Claim is { } claim ? (claim, VersionOf(quote, story), default) : (-1, 0, quote.Place))
        .Select(same => same
            .OrderByDescending(quote => quote.Statement.Speaker is not null)
            .ThenByDescending(quote => quote.Length)
            .ToImmutableArray())
        .Select(same => (Same: same, Places: same.Select(quote => quote.Place).ToImmutableArray()))
        .OrderByDescending(told => told.Same[0].Statement.Speaker is not null)
        .ThenByDescending(told => story.Importance.Of(told.Places, 1) + Standing(told.Same[0], story))
        .Select(told => new LineCandidate(told.Places, KeyOf(told.Same[0], story), () => LineOf(told.Same, story))
        {
            Group = SpeakerOf(told.Same[0], story),
            WriteNext = () => LineOf(told.Same, story, isNext: true),
            IsMinor = (told.Same[0].Statement.Speaker is null && told.Same.Length == 1) || IsByPlace(told.Same[0], story) || IsByGuess(told.Same[0], story) || !story.Clearness.IsClear(MostCarried(told.Same[0], story)),
        });

    private const int FewestWords = 6;

    /// <summary>Whether "he said" is all that tells who speaks, and the sentence before, or the same, does not name just them: then the program may follow the wrong one.</summary>
    private static bool IsByGuess(Quote quote, StoryIndex story)
    {
        ParsedDocument parsed = story.Update.Documents[quote.Document].Parsed;
        if (quote.Statement.Speaker is not { } speaker || parsed.Mentions[speaker].Kind is not MentionKind.Pronoun)
        {
            return false;
        }

        TextSpan pronoun = parsed.Mentions[speaker].Span;
        int sentence = story.SentencesAt(new DocumentSpan(quote.Document, pronoun)).First();
        TextSpan near = TextSpan.Cover(parsed.Sentences[Math.Max(0, sentence - 1)].Span, pronoun);
        return story.PersonsNamed(quote.Document, near).Any(entity => entity != story.EntityOf(quote.Document, speaker));
    }

    private static IEnumerable<Quote> QuotesOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) => document.Statements
            .Where(statement => statement.Kind == StatementKind.Direct)
            .Select(statement => new Quote(index, statement, ClaimOf(index, statement, story))));

    private static int? ClaimOf(int document, Statement statement, StoryIndex story) =>
        story.FindClaim(claim => claim.Kind == ClaimKind.Quotation && claim.Evidence.Any(evidence => IsPart(evidence, document, statement)));

    /// <summary>Equal for quotes that a line shows in the same words.</summary>
    private static string KeyOf(Quote quote, StoryIndex story) =>
        story.ReadFolded(quote.LongestSentence(story)).TrimEnd('.', '!', '?').ToUpperInvariant();

    /// <summary>How much the words of a speaker count: 1 for one who is named, and more, the more reports name them; a part of a sentence counts less.</summary>
    private static double Standing(Quote quote, StoryIndex story) =>
        (char.IsLower(story.Read(quote.LongestSentence(story))[0]) || !CanStandAlone(story.WordsAt(quote.LongestSentence(story))) ? -1 : 0) + NameOf(quote, story);

    /// <summary>Whether words begin as a sentence does, not with "but" or "they", which only those before explain, and are more than a call.</summary>
    private static bool CanStandAlone(ImmutableArray<Word> words) => words.Length >= FewestWords
        && words[0].Tags is not { Upos: "CCONJ" } and not { Upos: "PRON", Lemma: "they" or "he" or "she" or "it" or "this" or "that" or "these" or "those" };

    /// <summary>Whether a town or region is said to speak: the name stands beside that of who does.</summary>
    private static bool IsByPlace(Quote quote, StoryIndex story) =>
        quote.Statement.Speaker is { } speaker && story.EntityOf(quote.Document, speaker) is { Type: EntityType.Location, Country: null };

    private static double NameOf(Quote quote, StoryIndex story) =>
        quote.Statement.Speaker is { } speaker && story.EntityOf(quote.Document, speaker) is { } entity
            ? 1 + ((entity.Mentions.Select(mention => mention.Document).Distinct().Count() - 1.0) / story.Update.Documents.Length)
            : 0;

    /// <summary>Which of the conflicting versions of its claim a quote gives; 0 for one that conflicts with none.</summary>
    private static int VersionOf(Quote quote, StoryIndex story)
    {
        Claim claim = story.Update.Claims[quote.Claim!.Value];
        return claim.Differences.Where(difference => difference.Kind is DifferenceKind.Conflict)
            .SelectMany(difference => difference.Values.Index())
            .Where(value => value.Item.Evidence.Any(index => IsPart(claim.Evidence[index], quote.Document, quote.Statement)))
            .Select(value => value.Index)
            .DefaultIfEmpty()
            .Max();
    }

    private static bool IsPart(Evidence evidence, int document, Statement statement) =>
        evidence.Document == document && evidence.Span.Overlaps(statement.ContentCover);

    /// <summary>The name of who speaks, or null where that is not known.</summary>
    private static string? SpeakerOf(Quote quote, StoryIndex story) =>
        quote.Statement.Speaker is { } speaker ? story.EntityOf(quote.Document, speaker)?.Name : null;

    /// <summary>The line of a quotation; behind another of the same speaker without what says who that is.</summary>
    private static BriefLine LineOf(ImmutableArray<Quote> same, StoryIndex story, bool isNext = false)
    {
        Quote told = same[0];
        LineBuilder line = new(story, BriefSections.Quotes, told.Claim);
        new SpeakerName(story).Write(told.Document, told.Statement.Speaker, line, isKnown: isNext);
        DocumentSpan shown = MostCarried(told, story);
        ImmutableArray<DocumentSpan> carriers = [.. CarriersOf(shown, same, story).Append(shown).DistinctBy(place => place.Document).OrderBy(place => place)];
        line.Words(": \"").Tell(new Teller(story).TellWithin(shown)).Words("\"");
        foreach (DocumentSpan place in carriers.Concat(told.Parts))
        {
            line.Cite(place);
        }

        return told.Claim is { } claim && story.Update.Claims[claim] is var whole && whole.Evidence.Documents().SequenceEqual(carriers.Select(place => place.Document))
            ? line.Support(whole).Cite(whole).Build()
            : line.Support(carriers.Select(place => place.Document)).Build();
    }

    /// <summary>Where reports quote the words shown; where reports conflict in the wording or the speaker only those of this version.</summary>
    private static IEnumerable<DocumentSpan> CarriersOf(DocumentSpan shown, ImmutableArray<Quote> same, StoryIndex story) => story.Carried.Find(shown)
        .Where(place => same[0].Claim is not { } claim || story.Update.Claims[claim].Agreement != Agreement.Conflicting || same.Any(quote => quote.Document == place.Document));

    /// <summary>Of the sentences of a quote the one that most reports carry, of equals the longest.</summary>
    private static DocumentSpan MostCarried(Quote quote, StoryIndex story) => quote.Sentences(story)
        .OrderByDescending(sentence => story.Carried.Find(sentence).Length)
        .ThenByDescending(sentence => sentence.Span.Length)
        .First();

    /// <summary>A direct quote of one report, and the quotation claim that it belongs to.</summary>
    private sealed record Quote(int Document, Statement Statement, int? Claim)
    {
        public DocumentSpan Place => new(Document, Statement.ContentCover);

        public IEnumerable<DocumentSpan> Parts => Statement.Content.Select(span => new DocumentSpan(Document, span));

        public int Length => Statement.Content.Sum(span => span.Length);

        /// <summary>The longest of its sentences.</summary>
        public DocumentSpan LongestSentence(StoryIndex story) => Sentences(story).MaxBy(sentence => sentence.Span.Length);

        /// <summary>What it has of each sentence, without a comma at the end or a mark that closes what it does not open; at least one.</summary>
        public ImmutableArray<DocumentSpan> Sentences(StoryIndex story) =>
        [
            .. from part in Statement.Content
               from index in story.SentencesAt(new DocumentSpan(Document, part))
               let sentence = story.Update.Documents[Document].Parsed.Sentences[index].Span
               let start = Math.Max(part.Start, sentence.Start)
               let words = StrayMarks.TrimEnd(story.Update.Documents[Document].Text[start..Math.Min(part.End, sentence.End)])
               where words.Length > 0
               select new DocumentSpan(Document, new TextSpan(start, start + words.Length)),
        ];
    }
}
