namespace Synoptic.Language.Quantities.Atoms;

/// <summary>Digits in groups ("5,300"): what they are grouped for is read as so many. Names are written without ("Boeing 747", "Resolution 1325").</summary>
internal static class GroupedDigits
{
    /// <summary>Whether a number is written so.</summary>
    public static bool Are(ReadOnlySpan<char> number) => number.Contains(',');
}
