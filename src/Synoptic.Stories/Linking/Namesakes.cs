namespace Synoptic.Stories.Linking;

/// <summary>Tells whether the reports describe two people of one name so differently that they are two.</summary>
internal static class Namesakes
{
    /// <summary>Reports of one story may lie a birthday apart.</summary>
    private const int AgesApart = 2;

    /// <summary>Whether both have an age and the ages are too far apart, or a title shows a man here and a woman there.</summary>
    public static bool Differ(LocalEntity left, LocalEntity right) =>
        (left.Age is { } age && right.Age is { } other && Math.Abs(age - other) >= AgesApart)
        || (IsMan(left) && IsWoman(right)) || (IsWoman(left) && IsMan(right));

    private static bool IsMan(LocalEntity entity) => entity.Descriptions.Any(word => word is "mr" or "sir" or "lord" or "king" or "prince" or "man" or "husband" or "father" or "son") && !IsWoman(entity);

    private static bool IsWoman(LocalEntity entity) => entity.Descriptions.Any(word => word is "mrs" or "ms" or "miss" or "lady" or "dame" or "queen" or "princess" or "woman" or "wife" or "mother" or "daughter");
}
