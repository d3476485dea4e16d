using System.Text.Json;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>The words that the brief's form fixes for enumerated values.</summary>
internal static class FixedWord
{
    /// <summary>The word for a value: its name in kebab-case.</summary>
    public static string Of<TValue>(TValue value)
        where TValue : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
