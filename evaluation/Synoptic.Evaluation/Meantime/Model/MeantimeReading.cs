using System.Collections.Immutable;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>What a folder of MEANTIME files holds.</summary>
/// <param name="Documents">The documents, by the name of their file.</param>
/// <param name="Problems">The files that could not be read, each with its reason.</param>
public sealed record MeantimeReading(ImmutableArray<MeantimeDocument> Documents, ImmutableArray<string> Problems);
