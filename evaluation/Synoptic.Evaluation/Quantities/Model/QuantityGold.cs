using System.Collections.Immutable;

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>What a gold set holds.</summary>
/// <param name="Set">Which set it is.</param>
/// <param name="Cases">The cases that are compared.</param>
/// <param name="LeftOut">The cases that are not, by file and reason.</param>
/// <param name="Problems">What could not be read, with the next step.</param>
public sealed record QuantityGold(
    QuantitySet Set, ImmutableArray<QuantityCase> Cases, ImmutableArray<LeftOutCase> LeftOut, ImmutableArray<string> Problems);
