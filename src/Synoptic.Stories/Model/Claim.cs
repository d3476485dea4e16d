using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>A proposition that one or more documents make.</summary>
/// <param name="Id">Hash of kind and evidence, 16 lower-case hexadecimal digits.</param>
/// <param name="Kind">What it was made from.</param>
/// <param name="Text">Where its clearest wording stands: the claim reads as these words.</param>
/// <param name="Support">How widely it is attested.</param>
/// <param name="Agreement">Whether its evidence can hold together.</param>
/// <param name="Origins">How many independent origins it has.</param>
/// <param name="Evidence">Where it is made; in order of document and place; at least one.</param>
/// <param name="Differences">The slots on which its evidence differs; empty where it agrees.</param>
public sealed record Claim(
    string Id,
    ClaimKind Kind,
    DocumentSpan Text,
    Support Support,
    Agreement Agreement,
    OriginInterval Origins,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<Difference> Differences)
{
    /// <summary>How many documents make the claim.</summary>
    public int Witnesses => Evidence.Select(evidence => evidence.Document).Distinct().Count();
}
