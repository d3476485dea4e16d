using System.Collections.Immutable;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>An entry of a gold file.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsWhole">Whether its statements are all that the text holds: so where the entry has a text of its own, not where it names a document.</param>
/// <param name="Pattern">The pattern that it shows; null where the file names none.</param>
/// <param name="Statements">The gold statements.</param>
public sealed record ChainEntry(string Text, bool IsWhole, string? Pattern, ImmutableArray<ChainedStatement> Statements);
