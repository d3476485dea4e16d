using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Makes tellings: the words of a report's sentence, shortened where it is long, with names beside its first "he" or "she" and days beside a weekday.</summary>
internal sealed class Teller(StoryIndex story)
{
    /// <summary>In code units: with what stands behind it, a line of four rows of 80 columns, which holds nearly all sentences whole.</summary>
    public const int Usual = 240;

    /// <summary>In code units: how much longer a sentence may be that has no clause to leave out.</summary>
    private const int Tolerance = 80;

    private const int DayLength = 10;

    private static readonly ImmutableHashSet<string> RelativeDays = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["today", "yesterday", "tomorrow", .. CultureInfo.InvariantCulture.DateTimeFormat.DayNames]);

    /// <summary>Tells the sentence at a place, or the first where it touches several.</summary>
    /// <param name="about">What the line is about: its words are kept, unless they are the sentence itself.</param>
    /// <param name="limit">In code units, how long it should be.</param>
    public Telling Tell(DocumentSpan about, int limit = Usual)
    {
        TextSpan sentence = story.Update.Documents[about.Document].Parsed.Sentences[story.SentencesAt(about).First()].Span;
        return Explain(Tell(about, sentence, limit));
    }

    /// <summary>Tells some words of one sentence, all of which may be left out but the first.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">In code units, how long it should be.</param>
    public Telling TellWithin(DocumentSpan words, int limit = Usual) => Tell(words, words.Span, limit);

    /// <summary>Whether a reader of the sentence at a place alone, as it is told, knows whom and what it means.</summary>
    /// <param name="about">What the line is about.</param>
    public bool IsClearAlone(DocumentSpan about) => story.Importance.IsWhole(about) && story.Clearness.IsClear(story.SentencesAround(about), Tell(about).Explained);

    private Telling Tell(DocumentSpan about, TextSpan whole, int limit)
    {
        ImmutableArray<Word> words = story.WordsAt(about with { Span = whole });
        if (words.IsEmpty)
        {
            return new Telling([new TellingPart(about with { Span = whole }, false)], false);
        }

        TextSpan needed = 2 * about.Span.Length > whole.Length ? new TextSpan(whole.Start, whole.Start) : about.Span;
        bool[] kept = new Shortening(words, WordsBefore(about with { Span = whole }), story.Update.Documents[about.Document].Text).Keep(needed, limit, limit + Tolerance, out int lead);
        int start = lead < words.Length && lead > 0 ? words[lead].Form.Span.Start : whole.Start;
        ImmutableArray<TextSpan> pieces = [.. PiecesOf(words, kept, whole)];
        return pieces.IsEmpty
            ? new Telling([new TellingPart(about with { Span = whole }, false)], false) // nothing but marks and little words is left
            : new Telling([.. pieces.Select((piece, index) => new TellingPart(about with { Span = piece }, index > 0 || piece.Start > start))], pieces[^1].End < whole.End);
    }

    private int WordsBefore(DocumentSpan place) =>
        story.WordsAt(place with { Span = new TextSpan(story.Update.Documents[place.Document].Parsed.Sentences[story.SentencesAt(place).First()].Span.Start, place.Span.Start) }).Length;

    /// <summary>The stretches of words that are kept, without marks at their cut ends.</summary>
    private static IEnumerable<TextSpan> PiecesOf(ImmutableArray<Word> words, bool[] kept, TextSpan whole)
    {
        for (int first = 0; first < words.Length; first++)
        {
            int next = first;
            while (next < words.Length && kept[next])
            {
                next++;
            }

            if (next > first && TextSpanOf(words, first, next, whole) is { } piece)
            {
                yield return piece;
            }

            first = next;
        }
    }

    private static TextSpan? TextSpanOf(ImmutableArray<Word> words, int first, int next, TextSpan whole)
    {
        int begin = first;
        int end = next;
        while (begin > 0 && begin < end && words[begin].Tags.Upos == "PUNCT" && words[begin].Form.Span.Length == 1)
        {
            begin++;
        }

        while (end < words.Length && end > begin && (words[end - 1].Tags.Upos is "CCONJ" or "DET" || (words[end - 1].Tags.Upos == "PUNCT" && words[end - 1].Tags.Xpos is "," or ":")))
        {
            end--;
        }

        return begin == end
            ? null
            : new TextSpan(begin == 0 ? whole.Start : words[begin].Form.Span.Start, end == words.Length ? whole.End : words[end - 1].Form.Span.End);
    }

    /// <summary>The telling with what a reader of the line alone would not understand explained.</summary>
    private Telling Explain(Telling telling)
    {
        int document = telling.Parts[0].Words.Document;
        TellingPart[] told = [.. ToExplain(document, [.. telling.Parts.Select(part => part.Words.Span)])];
        return telling with { Parts = [.. telling.Parts.SelectMany(part => Explain(part, told.Where(one => part.Words.Span.Contains(one.Told!.Value.Span))))] };
    }

    private static IEnumerable<TellingPart> Explain(TellingPart part, IEnumerable<TellingPart> told)
    {
        int start = part.Words.Span.Start;
        foreach (TellingPart one in told)
        {
            yield return one with { Words = part.Words with { Span = new TextSpan(start, one.Told!.Value.Span.End) }, IsCutBefore = part.IsCutBefore && start == part.Words.Span.Start };
            start = one.Told!.Value.Span.End;
        }

        if (start < part.Words.Span.End)
        {
            yield return part with { Words = part.Words with { Span = new TextSpan(start, part.Words.Span.End) }, IsCutBefore = part.IsCutBefore && start == part.Words.Span.Start };
        }
    }

    /// <summary>What a reader of the line alone would not understand: the first pronoun of a person who is not named in it, the first day told as a weekday.</summary>
    private IEnumerable<TellingPart> ToExplain(int document, ImmutableArray<TextSpan> pieces) =>
        new[] { PronounIn(document, pieces), DayIn(document, pieces) }.OfType<TellingPart>().OrderBy(part => part.Told);

    private TellingPart? PronounIn(int document, ImmutableArray<TextSpan> pieces)
    {
        ImmutableArray<Mention> mentions = story.Update.Documents[document].Parsed.Mentions;
        return mentions.Index()
            .Where(mention => mention.Item.Kind == MentionKind.Pronoun && pieces.Any(piece => piece.Contains(mention.Item.Span)) && IsSubjectForm(document, mention.Item.Span) && !IsQuoted(document, mention.Item.Span))
            .Select(mention => (mention.Item.Span, Entity: story.EntityOf(document, mention.Index)))
            .Take(1)
            .Where(told => told.Entity is { Type: EntityType.Person } entity && IsProper(entity.Name) && !IsAnybodyNamed(document, told.Span) && IsNamedBefore(document, told.Span, entity))
            .Select(told => new TellingPart(default, false, new DocumentSpan(document, told.Span), told.Entity))
            .FirstOrDefault();
    }

    /// <summary>Whether a name is one: no word of it begins with a small letter, as that of a description may.</summary>
    private static bool IsProper(string name) => name.Split(' ').All(word => !char.IsLower(word[0]));

    private bool IsQuoted(int document, TextSpan span) =>
        story.Update.Documents[document].Statements.Any(statement => statement.Quoted.Concat(statement.Kind == StatementKind.Direct ? statement.Content : []).Any(part => part.Contains(span)));

    private bool IsSubjectForm(int document, TextSpan span) =>
        story.Read(new DocumentSpan(document, span)).ToUpperInvariant() is "HE" or "SHE" && !IsBeforeApostrophe(document, span.End);

    /// <summary>Whether the sentence names a person: then the reader may take the pronoun for theirs, and the program may be wrong.</summary>
    private bool IsAnybodyNamed(int document, TextSpan pronoun) =>
        story.PersonsNamed(document, story.SentencesAround(new DocumentSpan(document, pronoun)).Span).Any();

    /// <summary>Whether the sentence before names just this person: farther back, the program may follow the wrong one.</summary>
    private bool IsNamedBefore(int document, TextSpan pronoun, Entity entity) =>
        story.SentencesAt(new DocumentSpan(document, pronoun)).First() is > 0 and var sentence
        && story.PersonsNamed(document, story.Update.Documents[document].Parsed.Sentences[sentence - 1].Span).Distinct().ToArray() is [var only] && only == entity;

    /// <summary>Whether it is a day that only the date of the report makes clear: a weekday or "yesterday", without a number.</summary>
    private bool NamesRelativeDay(DocumentSpan time)
    {
        string words = story.Read(time);
        return !words.Any(char.IsAsciiDigit) && words.Split(' ').Any(RelativeDays.Contains);
    }

    private bool IsBeforeApostrophe(int document, int end) => end < story.Update.Documents[document].Text.Length && story.Update.Documents[document].Text[end] is '\'' or '’';

    /// <summary>"Fox News <b>Sunday</b>": a day right after a word of a name is part of it.</summary>
    private bool IsInName(int document, TextSpan time) => story.Update.Documents[document].Parsed.Mentions
        .Any(mention => mention.Kind is MentionKind.Name && mention.Type is EntityType.Organization or EntityType.Miscellaneous && (mention.Span.Overlaps(time) || mention.Span.End + 1 == time.Start));

    private TellingPart? DayIn(int document, ImmutableArray<TextSpan> pieces) => story.Update.Documents[document].Parsed.Times
        .Where(time => pieces.Any(piece => piece.Contains(time.Span)) && NamesRelativeDay(new DocumentSpan(document, time.Span)) && !IsBeforeApostrophe(document, time.Span.End) && !IsInName(document, time.Span) && !IsQuoted(document, time.Span))
        .Select(time => (time.Span, time.ToDay()))
        .Where(time => time.Item2 is { Type: TimexType.Date, Value: { Length: DayLength } value } && value.All(character => char.IsAsciiDigit(character) || character == '-'))
        .Select(time => new TellingPart(default, false, new DocumentSpan(document, time.Span), null, time.Item2.Value))
        .FirstOrDefault();
}
