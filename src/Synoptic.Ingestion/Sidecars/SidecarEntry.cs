using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.Sidecars;

/// <summary>What a sidecar says of one file.</summary>
/// <param name="Details">What it gives.</param>
/// <param name="TitleLine">The line that gives a title, from 1; 0 when none does.</param>
internal sealed record SidecarEntry(Details Details, int TitleLine);
