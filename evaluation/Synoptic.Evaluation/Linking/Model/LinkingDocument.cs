using System.Collections.Immutable;

namespace Synoptic.Evaluation.Linking.Model;

/// <summary>A gold document with the entities that it mentions.</summary>
/// <param name="Name">Its name in the corpus.</param>
/// <param name="Text">Its text, put together from tokens.</param>
/// <param name="Published">The day of publication, where the corpus tells it.</param>
/// <param name="Mentions">The mentions that are scored, in text order, each span once.</param>
public sealed record LinkingDocument(string Name, string Text, DateOnly? Published, ImmutableArray<LinkingMention> Mentions);
