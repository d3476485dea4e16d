using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>Prepositions that lead a place where something happens.</summary>
internal static class PlaceMarkers
{
    // the prepositions of position (Huddleston and Pullum 2002, chapter 7), without those of direction
    private static readonly WordSet Position =
        new("in at near on outside inside off above over beneath under along around across between beside within throughout aboard");

    /// <summary>Whether the preposition leads a place.</summary>
    public static bool IsPlace(ReadOnlySpan<char> marker) => Position.Contains(marker);
}
