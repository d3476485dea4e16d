using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Copies.Model;

/// <summary>Two articles that the product found to share a passage.</summary>
/// <param name="First">The earlier article.</param>
/// <param name="Second">The later article.</param>
/// <param name="Words">How many words all their shared passages have in common.</param>
/// <param name="Longest">The longest passage, in the first article.</param>
public sealed record FoundCopy(Document First, Document Second, int Words, TextSpan Longest)
{
    /// <summary>Whether the two are of different outlets.</summary>
    public bool IsCross => First.Source != Second.Source;

    /// <summary>The ids of the two, the ordinally smaller first.</summary>
    public (string, string) Key => KeyOf(First.Id, Second.Id);

    /// <summary>The ids of a pair, the ordinally smaller first.</summary>
    public static (string, string) KeyOf(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
}
