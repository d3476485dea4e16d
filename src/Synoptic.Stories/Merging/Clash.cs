namespace Synoptic.Stories.Merging;

/// <summary>Tells occurrences that cannot be of one event, whatever else they share.</summary>
internal static class Clash
{
    /// <summary>Whether the days of the two are further apart than time zones make them.</summary>
    public static bool Between(Occurrence one, Occurrence other) => TimeComparison.Clash(one.Times, other.Times);
}
