using Synoptic.Language.Model;

namespace Synoptic.Training.Segmenting;

/// <summary>How many spans were found exactly.</summary>
/// <param name="Right">In both.</param>
/// <param name="Predicted">Found.</param>
/// <param name="Gold">To be found.</param>
internal readonly record struct SpanScore(int Right, int Predicted, int Gold)
{
    /// <summary>The harmonic mean of precision and recall, in [0, 1].</summary>
    public double F1 => Predicted + Gold == 0 ? 0 : 2.0 * Right / (Predicted + Gold);

    /// <summary>Compares spans; those of each side are distinct.</summary>
    public static SpanScore Of(IEnumerable<TextSpan> predicted, IEnumerable<TextSpan> gold)
    {
        HashSet<TextSpan> wanted = [.. gold];
        TextSpan[] found = [.. predicted];
        return new SpanScore(found.Count(wanted.Contains), found.Length, wanted.Count);
    }
}
