using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>What must hold of the words of an argument: that they are one of these, or none of them.</summary>
/// <param name="Lemmas">Lemmas in lower case.</param>
/// <param name="Classes">Names of word classes, without their <c>@</c>.</param>
/// <param name="Kinds">What the words may name.</param>
/// <param name="IsForbidden">Whether they must be none of all these.</param>
internal sealed record ArgumentRestriction(
    ImmutableArray<string> Lemmas,
    ImmutableArray<string> Classes,
    ImmutableArray<FillerKind> Kinds,
    bool IsForbidden);
