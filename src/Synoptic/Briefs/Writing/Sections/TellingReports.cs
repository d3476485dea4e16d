using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>What several reports tell alike.</summary>
internal static class TellingReports
{
    /// <summary>All facts of a layer, with their reports, by report and place.</summary>
    public static IEnumerable<Told<TFact>> Tell<TFact>(this StoryIndex story, Func<AnnotatedDocument, ImmutableArray<TFact>> layer) =>
        story.Update.Documents.SelectMany((document, index) => layer(document).Select(fact => new Told<TFact>(index, fact)));

    /// <summary>How many reports tell it.</summary>
    public static int CountReports<TFact>(this ImmutableArray<Told<TFact>> same) => same.DistinctBy(told => told.Document).Count();

    /// <summary>Cites a place of each.</summary>
    public static LineBuilder Cite<TFact>(this LineBuilder line, ImmutableArray<Told<TFact>> same, Func<TFact, TextSpan> place)
    {
        foreach (Told<TFact> told in same)
        {
            line.Cite(told.At(place(told.Fact)));
        }

        return line;
    }
}
