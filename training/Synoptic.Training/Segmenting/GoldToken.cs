using System.Collections.Immutable;

namespace Synoptic.Training.Segmenting;

/// <summary>A token of a treebank.</summary>
/// <param name="Form">As written.</param>
/// <param name="Words">The forms of its syntactic words.</param>
/// <param name="HasSpaceAfter">Whether white space follows.</param>
internal sealed record GoldToken(string Form, ImmutableArray<string> Words, bool HasSpaceAfter);
