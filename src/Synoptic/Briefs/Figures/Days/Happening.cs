using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Days;

/// <summary>An event of a day and the reports that tell it.</summary>
/// <param name="Words">The words that name it, in the sentence of the first report that dates it.</param>
/// <param name="Reports">The reports that tell it, ascending.</param>
internal sealed record Happening(Excerpt Words, ImmutableArray<int> Reports)
{
    /// <summary>The same sentence told of once, by all reports that tell any of its events.</summary>
    public static Happening Of(IEnumerable<Happening> sameSentence)
    {
        Happening[] events = [.. sameSentence];
        return events[0] with { Reports = [.. events.SelectMany(happening => happening.Reports).Distinct().Order()] };
    }

    /// <summary>An event by what the reports say of it; null where no sentence holds the words.</summary>
    public static Happening? Of(Brief brief, string day, IReadOnlyCollection<BriefEvent> told)
    {
        BriefSpan? span = told
            .OrderByDescending(mention => mention.Time?.Value?.StartsWith(day, StringComparison.Ordinal) == true)
            .SelectMany(mention => mention.Mentions)
            .FirstOrDefault();
        return span is not null && Excerpt.Of(brief, span.Document, span.Start, span.End) is { } words
            ? new Happening(words, [.. told.SelectMany(mention => mention.Mentions).Select(mention => mention.Document).Distinct().Order()])
            : null;
    }
}
