using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>Finds the documents that a planted file names.</summary>
internal sealed class Placement(StoryUpdate update)
{
    /// <summary>The index of the document of that path, or else of the first with that file name; null where there is none.</summary>
    public int? Find(string report) =>
        IndexOf(path => path == report) ?? IndexOf(path => FileName(path) == FileName(report));

    /// <summary>The item with its spans in the documents of the update.</summary>
    public PlacedItem Place(PlantedItem item) => new(item, [.. item.Sides.Select(Place)]);

    /// <summary>The reports that are named and not there, ordinal order.</summary>
    public ImmutableArray<string> UnreadReports(PlantedStory planted) =>
    [
        .. planted.Items.SelectMany(item => item.Sides).SelectMany(side => side.Spans)
            .Select(span => span.Report).Distinct().Where(report => Find(report) is null).Order(StringComparer.Ordinal),
    ];

    private ImmutableArray<DocumentSpan> Place(PlantedSide side) =>
        [.. side.Spans.Select(Place).OfType<DocumentSpan>()];

    private DocumentSpan? Place(PlantedSpan span) =>
        Find(span.Report) is { } document ? new DocumentSpan(document, span.Span) : null;

    private int? IndexOf(Func<string, bool> isMatch)
    {
        int index = update.Documents.ToList().FindIndex(document => isMatch(document.Document.Path));
        return index < 0 ? null : index;
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
