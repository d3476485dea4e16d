using System.Collections.Immutable;

namespace Synoptic.Language.Encoding;

/// <summary>What a model sees of a word form: rows of its tables. The same form has the same features in every text.</summary>
/// <param name="Form">Its row among the frequent forms; 0 is a rare one.</param>
/// <param name="Vector">Its row among the word vectors; 0 has none.</param>
/// <param name="Affixes">The rows of its beginnings and endings.</param>
/// <param name="Grams">The rows of its character n-grams.</param>
/// <param name="Shapes">The rows of its shape and of its length and kind.</param>
public sealed record WordFeatures(
    int Form,
    int Vector,
    ImmutableArray<int> Affixes,
    ImmutableArray<int> Grams,
    ImmutableArray<int> Shapes);
