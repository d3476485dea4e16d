namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>What a hedge says of a number, in words.</summary>
internal static class HedgeWords
{
    /// <summary>The words for one of <c>exact about at-least more-than at-most less-than up-to</c>.</summary>
    public static string Of(string hedge) => hedge switch
    {
        "exact" => "given as exact",
        "about" => "given as about this",
        "at-least" => "given as this or more",
        "more-than" => "given as more than this",
        "at-most" => "given as this or less",
        "less-than" => "given as less than this",
        _ => "given as up to this",
    };
}
