using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Decides which sides of an item a mark shows. A place shows a span when they overlap by half of
/// the shorter. Three limits see to it that marking everything shows nothing: a place must not be
/// much longer than what it shows, a mark must not scatter over a report, and a span must not be
/// crowded by marks.
/// </summary>
/// <param name="marks">All marks of the update.</param>
/// <param name="documents">How many documents the update has.</param>
internal sealed class Sighting(IEnumerable<Mark> marks, int documents)
{
    /// <summary>In code units: three or four sentences of a news report. A place may be longer only where the planted span is long too.</summary>
    private const int LongestPlace = 600;

    /// <summary>A copied passage may reach as many times as far as what a planter marked of it.</summary>
    private const int LongestMultiple = 4;

    /// <summary>A report says one thing in headline, lead, body and end; more places than that must mostly be the planted ones.</summary>
    private const int MostPlaces = 4;

    /// <summary>A sentence holds a handful of facts; as many marks of one sort may meet in it, or one for each report.</summary>
    private readonly int _mostMarks = Math.Max(5, documents);

    private readonly ImmutableArray<Mark> _joining = [.. marks.Where(mark => mark.JoinsDocuments)];

    /// <summary>Whether the place overlaps the span by half of the shorter, whatever its length.</summary>
    public static bool Overlaps(DocumentSpan place, DocumentSpan span)
    {
        int shared = SharedLength(place, span);
        return shared > 0 && 2 * shared >= Math.Min(place.Span.Length, span.Span.Length);
    }

    /// <summary>The number of code units in both; 0 where they stand apart.</summary>
    public static int SharedLength(DocumentSpan left, DocumentSpan right) => left.Document != right.Document
        ? 0
        : Math.Max(0, Math.Min(left.Span.End, right.Span.End) - Math.Max(left.Span.Start, right.Span.Start));

    /// <summary>The sides that the mark shows, by the places that show them.</summary>
    public ImmutableArray<Hit> Look(Mark mark, PlacedItem item)
    {
        ImmutableArray<Hit> hits = [.. item.Sides.SelectMany((spans, side) => Look(mark, spans, side)).Distinct()];
        return [.. hits.Where(hit => IsFocused(mark, hits, hit.Document))];
    }

    private IEnumerable<Hit> Look(Mark mark, ImmutableArray<DocumentSpan> spans, int side) =>
        from span in spans
        from place in Enumerable.Range(0, mark.Places.Length)
        where Shows(mark.Places[place], span) && !IsCrowded(span, mark.Sort)
        select new Hit(place, span.Document, side);

    private static bool Shows(DocumentSpan place, DocumentSpan span) =>
        place.Span.Length <= Math.Max(LongestPlace, LongestMultiple * span.Span.Length) && Overlaps(place, span);

    private bool IsCrowded(DocumentSpan span, string sort) =>
        _joining.Count(mark => mark.Sort == sort && mark.Places.Any(place => Overlaps(place, span))) > _mostMarks;

    private static bool IsFocused(Mark mark, ImmutableArray<Hit> hits, int document)
    {
        int places = mark.Places.Count(place => place.Document == document);
        int showing = hits.Where(hit => hit.Document == document).Select(hit => hit.Place).Distinct().Count();
        return places <= MostPlaces || 2 * showing >= places;
    }
}
