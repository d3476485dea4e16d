using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A document with the layers that stand on its sentences alone. Every layer is in text order.</summary>
/// <param name="Document">The document, unchanged.</param>
/// <param name="Sentences">Its sentences; together they hold every visible character.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Times">Its time expressions; no two overlap.</param>
/// <param name="Quantities">Its quantities; none overlaps another or a time expression.</param>
/// <param name="Mentions">Its mentions; no two overlap.</param>
public sealed record ParsedDocument(
    Document Document,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Token> Tokens,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<Mention> Mentions);
