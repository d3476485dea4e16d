namespace Synoptic.Briefs.Audit;

/// <summary>Something in a brief that does not hold.</summary>
/// <param name="Line">The index of the line, or null where it concerns the records.</param>
/// <param name="Reason">What does not hold, with the value.</param>
public sealed record AuditFailure(int? Line, string Reason);
