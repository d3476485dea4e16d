using System.Collections.Immutable;

namespace Synoptic.Evaluation.Linking.Model;

/// <summary>What a folder of gold documents holds.</summary>
/// <param name="Documents">The documents, by name.</param>
/// <param name="Problems">The files that could not be read, each with its reason.</param>
public sealed record LinkingReading(ImmutableArray<LinkingDocument> Documents, ImmutableArray<string> Problems);
