using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>Keeps a section readable.</summary>
internal static class LineLimit
{
    /// <summary>
    /// The first lines of a section, and one that says how many more there are. It counts the places that the lines
    /// left out begin with; where two of them begin with the same place that number would be wrong, and is not written.
    /// </summary>
    public static IEnumerable<BriefLine> Limit(this IEnumerable<BriefLine> lines, int limit, StoryIndex story) => lines
        .Select(line => new UnwrittenLine(FirstPlace(line), () => line))
        .Limit(limit, story);

    /// <summary>The same for lines of which only the first are worth writing.</summary>
    public static IEnumerable<BriefLine> Limit(this IEnumerable<UnwrittenLine> lines, int limit, StoryIndex story)
    {
        UnwrittenLine[] all = [.. lines];
        BriefLine[] kept = [.. all.Take(limit).Select(line => line.Write())];
        ImmutableArray<BriefSpan> rest = [.. all.Skip(limit).Select(line => line.FirstPlace).OfType<BriefSpan>().Distinct()];
        return rest.IsEmpty || kept.Length == 0 || rest.Length < all.Length - limit
            ? kept
            : [.. kept, new LineBuilder(story, kept[0].Section).Words("and ").Count(rest, " more", " more").Build()];
    }

    private static BriefSpan? FirstPlace(BriefLine line) =>
        line.Bindings.SelectMany(binding => binding.Inputs).FirstOrDefault();
}
