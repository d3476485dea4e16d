using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>The claims of a set of documents with who says and who is silent.</summary>
/// <param name="Claims">In order of their first evidence.</param>
/// <param name="Coverage">By claim, then document.</param>
public sealed record ComparedClaims(ImmutableArray<Claim> Claims, ImmutableArray<Coverage> Coverage);
