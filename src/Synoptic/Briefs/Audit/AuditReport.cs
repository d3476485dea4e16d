using System.Collections.Immutable;

namespace Synoptic.Briefs.Audit;

/// <summary>What an audit of a brief found.</summary>
/// <param name="LinesChecked">How many lines were checked: all of them, or none where the records themselves point nowhere.</param>
/// <param name="Failures">What does not hold: the records' first, then line by line.</param>
public sealed record AuditReport(int LinesChecked, ImmutableArray<AuditFailure> Failures)
{
    /// <summary>How many lines have a failure.</summary>
    public int LinesFailed => Failures.Select(failure => failure.Line).OfType<int>().Distinct().Count();
}
