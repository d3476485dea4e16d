using System.Collections.Immutable;

namespace Synoptic.Language.Actors;

/// <summary>Names of one actor, and what they are coded as.</summary>
/// <param name="Names">Its names; one of capitals only is matched as it is written, letter case does not count in the others.</param>
/// <param name="Codes">Its codes, of which <see cref="DatedCode.Choose"/> takes one.</param>
public sealed record ActorEntry(ImmutableArray<string> Names, ImmutableArray<DatedCode> Codes)
{
    /// <summary>Whether letter case says nothing, as in dictionaries that are all capitals.</summary>
    public bool IsAnyCase { get; init; }
}
