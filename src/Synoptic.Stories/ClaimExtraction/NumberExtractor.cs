using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Takes the quantities and durations of which the text says what they count or measure.</summary>
internal sealed class NumberExtractor(SentenceTerms terms)
{
    private const decimal LastHour = 24;

    // A comma and a space.
    private const int AgeGap = 2;

    private readonly PeggedCurrencies _currencies = new();
    private readonly SharedCurrencies _shared = new();
    private readonly NumberSubjectReader _subjects = new(terms);

    public IEnumerable<CountedNumber> Extract(AnnotatedDocument document, int index, EntityTable entities)
    {
        var tree = new WordTree(document);
        var clock = new DocumentClock(document);
        return NumberWholes.Tie(tree, Resolved(QuantitiesOf(document, tree, clock)
            .Where(quantity => quantity.Max != 0 && !IsHour(tree, quantity)) // "zero" counts nothing, and "Ground Zero" is a place
            .Select(quantity => Read(document, index, tree, quantity, clock, entities))
            .OfType<CountedNumber>()));
    }

    /// <summary>
    /// The numbers in order; one that only points back is of what the last one before it counts, in its own sentence or the one before. Where it
    /// tells a move ("has since risen to 14"), the one before held until then.
    /// </summary>
    private static List<CountedNumber> Resolved(IEnumerable<CountedNumber> numbers)
    {
        var resolved = new List<CountedNumber>();
        int before = -1;
        foreach (CountedNumber number in numbers)
        {
            bool isFound = number.Subject.PointsBack && before >= 0 && IsOf(number, resolved[before]);
            if (isFound && number.Subject.IsChanging && !resolved[before].Subject.IsAdded && !resolved[before].Subject.IsPart)
            {
                resolved[before] = resolved[before] with { Subject = resolved[before].Subject with { IsFormer = true } };
            }

            resolved.Add(isFound ? number with { Subject = number.Subject.Of(resolved[before].Subject) } : number);
            before = resolved[^1].Quantity.Unit is "ordinal" || (resolved[^1].Subject.Counted ?? resolved[^1].Subject.Outcome) is null ? before : resolved.Count - 1;
        }

        return resolved;
    }

    private static bool IsOf(CountedNumber number, CountedNumber before) =>
        before.Quantity.Unit == number.Quantity.Unit && number.Sentence - before.Sentence <= 1;

    private IEnumerable<Quantity> QuantitiesOf(AnnotatedDocument document, WordTree tree, DocumentClock clock) => _shared.Read(document, document.Parsed.Quantities)
        .Select(_currencies.Convert)
        .Concat(document.Parsed.Times.Select(time => FirstSince.Read(tree, time, SentenceOf(document, time.Span), clock.At(SentenceOf(document, time.Span)))
            ?? DurationNumbers.Read(document.Text, time)).OfType<Quantity>())
        .Select(ToPercent)
        .OrderBy(quantity => quantity.Span.Start);

    private static Sentence SentenceOf(AnnotatedDocument document, TextSpan span) => document.Parsed.Sentences[document.SentenceAt(span.Start)];

    /// <summary>"Three quarters finished": a share without a noun is one of a hundred.</summary>
    private static Quantity ToPercent(Quantity quantity) => quantity is { Unit: null } && (quantity.Min ?? quantity.Max) is > 0 and < 1
        ? quantity with { Min = quantity.Min * 100, Max = quantity.Max * 100, Unit = "%" }
        : quantity;

    private CountedNumber? Read(AnnotatedDocument document, int index, WordTree tree, Quantity quantity, DocumentClock clock, EntityTable entities)
    {
        if (NumberPlaces.Find(tree, quantity) is not { } place)
        {
            return null;
        }

        Sentence sentence = SentenceOf(document, quantity.Span);
        NumberSubject subject = _subjects.Read(index, tree, quantity, place);
        TextSpan span = quantity.Of is { } of && !IsApart(document, quantity, of) ? TextSpan.Cover(quantity.Span, of) : quantity.Span;
        return new CountedNumber(
            index,
            document.SentenceAt(quantity.Span.Start),
            span,
            terms.Of(document, sentence),
            AttributionLookup.ChainOf(document, span),
            quantity,
            quantity.Unit is "year" ? subject with { Bearer = BearerOf(document, index, quantity, entities) } : subject,
            quantity.Unit is null ? null : LastStem(quantity.Span.Slice(document.Text)),
            NumberTimeReader.Read(document, sentence, clock, time => subject.Outcome is not null || NumberPlaces.AreInOneClause(tree, tree.HeadOf(time.Span), place)),
            NumberRole.IsProperty(document, quantity));
    }

    /// <summary>Whether another quantity stands between number and noun: "five people died and <b>six</b> are missing".</summary>
    private static bool IsApart(AnnotatedDocument document, Quantity quantity, TextSpan noun) => noun.Start < quantity.Span.Start
        || document.Parsed.Quantities.Any(other => other.Span.Start > quantity.Span.Start && other.Span.Start < noun.Start && other.Span.End > noun.Start);

    /// <summary>Whose age it is: the person that the noun names, or whose name stands right before ("Ann Lind, 34,").</summary>
    private static int? BearerOf(AnnotatedDocument document, int index, Quantity quantity, EntityTable entities) => document.Parsed.Mentions.Index()
        .Where(mention => mention.Item.Type is EntityType.Person
            && (quantity.Of is { } noun ? mention.Item.Span.Overlaps(noun) : mention.Item.Span.End == quantity.Span.Start - AgeGap))
        .Select(mention => entities.EntityOf(index, mention.Index))
        .FirstOrDefault();

    /// <summary>"By nine on Wednesday", "eight this morning": an hour, not a count.</summary>
    private static bool IsHour(WordTree tree, Quantity quantity) =>
        quantity is { Unit: null, Hedge: Hedge.Exact or Hedge.About } && quantity.Min <= LastHour
        && tree.FormOf(tree.FirstAt(quantity.Span.Start) - 1) is "by" or "at" or "past" or "until" or "till" or "before" or "after" or "since" or "around"
        && tree.FormOf(tree.FirstAt(quantity.Span.End)) is "on" or "this" or "that" or "in" or "yesterday" or "o'clock" or "o’clock" or "last" or "," or ".";

    private static string LastStem(ReadOnlySpan<char> words) => Stemmer.Stem(words[(words.LastIndexOf(' ') + 1)..]);
}
