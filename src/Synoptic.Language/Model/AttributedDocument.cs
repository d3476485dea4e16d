using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A parsed document with who is who and who said what.</summary>
/// <param name="Parsed">The document and its first layers.</param>
/// <param name="Chains">Who is who: every mention lies in exactly one chain; ordered by first mention.</param>
/// <param name="Statements">Who said what; ordered by content.</param>
public sealed record AttributedDocument(
    ParsedDocument Parsed,
    ImmutableArray<CoreferenceChain> Chains,
    ImmutableArray<Statement> Statements);
