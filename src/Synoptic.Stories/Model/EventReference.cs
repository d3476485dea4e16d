namespace Synoptic.Stories.Model;

/// <summary>A mention of an event in one document of the set.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Mention">The index of the mention among that document's events.</param>
public readonly record struct EventReference(int Document, int Mention);
