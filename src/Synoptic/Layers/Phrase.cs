namespace Synoptic.Layers;

/// <summary>A stretch of a line on a statement.</summary>
/// <param name="Text">The words.</param>
/// <param name="Entity">Whom they mean, where they are words of the report that do; else null.</param>
internal readonly record struct Phrase(string Text, NumberedEntity? Entity = null);
