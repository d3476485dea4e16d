using System.Globalization;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Sidecars;

/// <summary>Puts what a sidecar says above what the reports of its file show of themselves.</summary>
internal static class SidecarMerge
{
    public static Extraction Apply(Sidecar sidecar, SidecarEntry entry, Extraction extraction)
    {
        List<StageFailure> failures = [];
        var drafts = extraction.Drafts.Select(draft => Merge(sidecar, entry, draft, failures)).ToList();
        return new([.. drafts], [.. extraction.Failures, .. failures.Distinct()]);
    }

    private static Draft Merge(Sidecar sidecar, SidecarEntry entry, Draft draft, List<StageFailure> failures)
    {
        var merged = draft with { Details = entry.Details.Or(draft.Details) };
        if (entry.Details.Title is not { } title)
        {
            return merged;
        }

        int start = draft.Text.IndexOf(title, StringComparison.Ordinal);
        if (start >= 0)
        {
            return merged with { TitleSpan = new TextSpan(start, start + title.Length) };
        }

        failures.Add(new(
            string.Create(CultureInfo.InvariantCulture, $"{sidecar.Path}:{entry.TitleLine}"),
            Stage.Sidecar,
            $"the title \"{title}\" does not stand in the text of {draft.Path}; give it as it is printed there."));
        return merged;
    }
}
