using System.Globalization;
using System.Text.RegularExpressions;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Words that a line expects, folded.</summary>
/// <param name="Letter">The report that they stand in, or null for any.</param>
/// <param name="Words">The words.</param>
/// <param name="Occurrence">Which occurrence of them, from 1; 0 for any.</param>
internal readonly partial record struct ExpectedWords(string? Letter, string Words, int Occurrence)
{
    /// <summary>Reads <c>b: she#2</c>.</summary>
    public static ExpectedWords Parse(string value)
    {
        Match parts = Parts().Match(value);
        Group letter = parts.Groups["letter"];
        Group occurrence = parts.Groups["occurrence"];
        return new ExpectedWords(
            letter.Success ? letter.Value : null,
            FoldedText.Of(parts.Groups["words"].Value),
            occurrence.Success ? int.Parse(occurrence.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"^((?<letter>[a-z]): )?(?<words>.*?)(#(?<occurrence>\d{1,3}))?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parts();
}
