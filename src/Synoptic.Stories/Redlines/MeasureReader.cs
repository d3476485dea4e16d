using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.Redlines;

/// <summary>Reads the numbers, dates and durations of a text that say how much or when.</summary>
internal static class MeasureReader
{
    /// <summary>The kind of a date.</summary>
    public const string Date = "date";

    /// <summary>The kind of a place in a row.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>They, in order of place.</summary>
    public static ImmutableArray<Measure> Read(AnnotatedDocument document) =>
    [
        .. document.Parsed.Quantities.Select(quantity => Of(document, quantity))
            .Concat(document.Parsed.Times.Where(IsDefinite).Select(time => Of(document, time)))
            .OrderBy(measure => measure.Place.Span),
    ];

    private static Measure Of(AnnotatedDocument document, Quantity quantity)
    {
        string kind = quantity.Unit ?? (quantity.Of is { } of ? $"of {HeadOf(of.Slice(document.Text))}" : "count");
        TextSpan span = quantity.Of is { } counted ? TextSpan.Cover(quantity.Span, counted) : quantity.Span;
        return new Measure(PlaceOf(document, span), kind, FormattableString.Invariant($"{quantity.Min}..{quantity.Max} {quantity.Hedge}"));
    }

    private static Measure Of(AnnotatedDocument document, TimeExpression time) =>
        new(PlaceOf(document, time.Span), time.Type is TimexType.Duration ? "duration" : Date, time.Value ?? time.Span.Read(document.Text).ToLowerInvariant());

    /// <summary>A time that could stand in a calendar, also where the text does not tell in which: "now" and "recently" could not.</summary>
    private static bool IsDefinite(TimeExpression time) => time.Type is not TimexType.Set && (time.Value is not { } value || value.Any(char.IsAsciiDigit));

    private static string HeadOf(ReadOnlySpan<char> words) => Stemmer.Stem(words[(words.LastIndexOf(' ') + 1)..]);

    private static RedlinePlace PlaceOf(AnnotatedDocument document, TextSpan span) => new(document.SentenceAt(span.Start), span);
}
