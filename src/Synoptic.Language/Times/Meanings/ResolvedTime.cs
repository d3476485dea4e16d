using Synoptic.Language.Model;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A value and what it was resolved from; no value where there was nothing to resolve from.</summary>
internal readonly record struct ResolvedTime(string? Value, TimeAnchor? Anchor = null);
