using Synoptic.Evaluation.Quantities.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>A case, or why it is left out.</summary>
internal sealed record CaseReading(QuantityCase? Case, string Reason)
{
    public static CaseReading Of(QuantityCase item) => new(item, "");

    public static CaseReading LeftOut(string reason) => new(null, reason);
}
