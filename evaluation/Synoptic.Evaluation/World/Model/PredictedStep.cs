using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>One step of a predicted chain.</summary>
/// <param name="Kind">The fixed word for what the parties did.</param>
/// <param name="Parties">Those whom words name.</param>
public sealed record PredictedStep(string Kind, ImmutableArray<PredictedValue> Parties);
