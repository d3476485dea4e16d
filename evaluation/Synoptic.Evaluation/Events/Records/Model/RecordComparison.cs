using System.Collections.Immutable;

namespace Synoptic.Evaluation.Events.Records.Model;

/// <summary>Two ways of coding records.</summary>
/// <param name="Coded">The dictionary coder.</param>
/// <param name="Trivial">One event a record: the first actor, what the verb AGREE is coded as, the second actor.</param>
/// <param name="Wrong">The ids of the records that the coder has wrong, in order.</param>
public sealed record RecordComparison(RecordScore Coded, RecordScore Trivial, ImmutableArray<string> Wrong);
