using Synoptic.Language.Model;

namespace Synoptic.Language.Recognition;

/// <summary>A name with its type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Certainty">3 where a title or lexicon says so, 2 where its words do, 1 where its neighbours do, 0 for a guess.</param>
internal readonly record struct TypedName(NameSpan Name, EntityType Type, int Certainty);
