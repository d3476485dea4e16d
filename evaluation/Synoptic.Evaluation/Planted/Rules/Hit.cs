namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>A place of a mark that shows a side of an item.</summary>
/// <param name="Place">The index of the place in the mark.</param>
/// <param name="Document">Its document.</param>
/// <param name="Side">The index of the side in the item.</param>
internal readonly record struct Hit(int Place, int Document, int Side);
