using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>Words that patterns name together as <c>@name</c>.</summary>
/// <param name="Name">What patterns call it, without the <c>@</c>.</param>
/// <param name="Words">Lemmas in lower case, and other classes with their <c>@</c>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record LexiconClass(string Name, ImmutableArray<string> Words, LexiconPlace Place);
