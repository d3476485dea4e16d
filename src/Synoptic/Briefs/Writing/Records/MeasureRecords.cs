using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of times and quantities.</summary>
internal static class MeasureRecords
{
    public static IEnumerable<BriefTime> TimesOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) =>
            document.Parsed.Times.Select(time => Of(time, index, story)));

    public static IEnumerable<BriefQuantity> QuantitiesOf(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) =>
            document.Parsed.Quantities.Select(quantity => Of(quantity, index, story)));

    /// <summary>The record of when something is told to happen, to the day, or null for none.</summary>
    public static BriefTime? TimeOf(int document, int? time, StoryIndex story) =>
        time is { } index ? Of(story.Update.Documents[document].Parsed.Times[index].ToDay(), document, story) : null;

    /// <summary>The record of a quantity of a document, or null for none.</summary>
    public static BriefQuantity? QuantityOf(int document, int? quantity, StoryIndex story) =>
        quantity is { } index ? Of(story.Update.Documents[document].Parsed.Quantities[index], document, story) : null;

    private static BriefTime Of(TimeExpression time, int document, StoryIndex story) => new(
        document,
        time.Span.Start,
        time.Span.End,
        story.Read(new DocumentSpan(document, time.Span)),
        FixedWord.Of(time.Type),
        time.Value,
        time.Anchor?.Value);

    private static BriefQuantity Of(Quantity quantity, int document, StoryIndex story) => new(
        document,
        quantity.Span.Start,
        quantity.Span.End,
        story.Read(new DocumentSpan(document, quantity.Span)),
        quantity.Min,
        quantity.Max,
        quantity.Unit,
        quantity.Of is { } counted ? story.Read(new DocumentSpan(document, counted)) : null,
        FixedWord.Of(quantity.Hedge));
}
