using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Deduplication;

/// <summary>
/// Keeps one of the reports that have the same bytes or the same text. Two outlets that print one text are
/// two documents: reports stay when each names its source and the sources differ.
/// </summary>
internal static class Deduplicator
{
    /// <summary>The drafts that stay, and a failure for each that does not. The order of <paramref name="drafts"/> does not count.</summary>
    public static Extraction Remove(IEnumerable<Draft> drafts)
    {
        Dictionary<string, List<Draft>> known = new(StringComparer.Ordinal);
        List<Draft> kept = [];
        List<StageFailure> failures = [];

        // A report with a source says more than one without, so it is the one to keep.
        foreach (var draft in drafts.OrderBy(draft => draft.Details.Source is null).ThenBy(draft => draft.Path, StringComparer.Ordinal))
        {
            if (Find(known, draft) is { } same)
            {
                failures.Add(new(draft.Path, Stage.Deduplicate, Explain(same)));
                continue;
            }

            Shelf(known, draft.Sha256).Add(draft);
            Shelf(known, draft.Text).Add(draft);
            kept.Add(draft);
        }

        return new([.. kept], [.. failures]);
    }

    private static Draft? Find(Dictionary<string, List<Draft>> known, Draft draft) =>
        Shelf(known, draft.Sha256).Concat(Shelf(known, draft.Text)).FirstOrDefault(other => AreOne(draft.Details.Source, other.Details.Source));

    private static bool AreOne(string? source, string? other) =>
        source is null || other is null || string.Equals(source, other, StringComparison.OrdinalIgnoreCase);

    private static List<Draft> Shelf(Dictionary<string, List<Draft>> known, string key) =>
        known.TryGetValue(key, out var shelf) ? shelf : known[key] = [];

    private static string Explain(Draft same) =>
        $"has the same text as {same.Path}; leave one out, or name the source of each if two outlets printed it.";
}
