using System.Collections.Immutable;

namespace Synoptic.Stories.Redlines;

/// <summary>How a new text differs from an old one.</summary>
/// <param name="Entries">Each sentence of either text once, in the order of the new text; what was dropped stands where it stood.</param>
/// <param name="Topics">The topics that were dropped, then added, then reworded; each in order of place.</param>
/// <param name="Numbers">Numbers, dates and durations that differ: changed, then dropped, then added.</param>
/// <param name="Names">Names of people, bodies and places that differ, and offices of people: changed, then dropped, then added.</param>
public sealed record Redline(
    ImmutableArray<RedlineEntry> Entries,
    ImmutableArray<RedlineTopic> Topics,
    ImmutableArray<RedlineChange> Numbers,
    ImmutableArray<RedlineChange> Names)
{
    /// <summary>How many sentences are of a kind.</summary>
    public int Count(EntryKind kind) => Entries.Count(entry => entry.Kind == kind);

    /// <summary>Whether the texts differ in nothing, or in nothing but trivial edits.</summary>
    public bool IsSame => Entries.All(entry => entry.Kind is EntryKind.Kept or EntryKind.Trivial);
}
