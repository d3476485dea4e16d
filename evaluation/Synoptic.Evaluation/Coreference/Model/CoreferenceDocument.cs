using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>A gold document.</summary>
/// <param name="Name">Its name in the file; empty where it has none.</param>
/// <param name="Text">Its text, rebuilt from its tokens.</param>
/// <param name="Words">Its words.</param>
/// <param name="Chains">Its chains, singletons among them, ordered by first mention.</param>
public sealed record CoreferenceDocument(
    string Name, string Text, GoldWords Words, ImmutableArray<ImmutableArray<ScoredMention>> Chains);
