namespace Synoptic.Language.Quantities.Counting;

/// <summary>Where a quantity stands in its tree.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Top">The word of it through which it hangs in the tree.</param>
internal readonly record struct NumberPlace(int First, int End, int Top);
