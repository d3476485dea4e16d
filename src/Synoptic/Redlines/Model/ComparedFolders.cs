using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Redlines.Model;

/// <summary>How the texts of a new folder differ from those of an old one: what <c>synoptic diff --format json</c> writes of two folders.</summary>
/// <param name="Version">The version of this form.</param>
/// <param name="Redlines">The texts that both have, by the old path.</param>
/// <param name="Dropped">The texts that only the old folder has.</param>
/// <param name="Added">The texts that only the new folder has.</param>
public sealed record ComparedFolders(
    string Version,
    ImmutableArray<ComparedTexts> Redlines,
    ImmutableArray<BriefDocument> Dropped,
    ImmutableArray<BriefDocument> Added);
