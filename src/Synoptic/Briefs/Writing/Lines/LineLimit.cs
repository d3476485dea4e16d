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
    public static IEnumerable<BriefLine> Limit(this IEnumerable<BriefLine> lines, int limit, StoryIndex story)
    {
        BriefLine[] all = [.. lines];
        if (all.Length <= limit)
        {
            return all;
        }

        ImmutableArray<BriefSpan> rest = [.. all.Skip(limit).SelectMany(FirstPlace).Distinct()];
        IEnumerable<BriefLine> kept = all.Take(limit);
        return rest.Length == all.Length - limit
            ? kept.Append(new LineBuilder(story, all[0].Section).Words("and ").Count(rest, " more", " more").Build())
            : kept;
    }

    private static IEnumerable<BriefSpan> FirstPlace(BriefLine line) =>
        line.Bindings.SelectMany(binding => binding.Inputs).Take(1);
}
