using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>A gold document: its tokens with single spaces between them, its sentences on lines of their own.</summary>
/// <param name="Tokens">Its text, sentences and tokens.</param>
/// <param name="Names">Its names, in order; no two overlap.</param>
public sealed record NameDocument(TokenLayer Tokens, ImmutableArray<Name> Names);
