using System.Text.RegularExpressions;

namespace Synoptic.Evaluation.Texts;

/// <summary>Values of enumerations as gold files write them.</summary>
internal static partial class FixedWord
{
    /// <summary>Lower case with hyphens: <c>according-to</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Boundary().Replace(value.ToString(), "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();
}
