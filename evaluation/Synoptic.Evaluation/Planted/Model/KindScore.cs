namespace Synoptic.Evaluation.Planted.Model;

/// <summary>The counts of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Found">Planted items that the update holds.</param>
/// <param name="Missed">Planted items that it does not hold.</param>
/// <param name="False">What the update marks as this kind and nobody planted; null for a kind of which unplanted true finds are normal.</param>
public sealed record KindScore(PlantedKind Kind, int Found, int Missed, int? False)
{
    /// <summary>Found and missed together.</summary>
    public int Planted => Found + Missed;

    /// <summary>The counts of this kind and of the same kind in another story.</summary>
    public KindScore Add(KindScore other) => new(Kind, Found + other.Found, Missed + other.Missed, False + other.False);
}
