using System.Globalization;

namespace Synoptic.Evaluation.Passages;

/// <summary>A line of the index of ECB+.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="File">The file without topic and extension ("10ecbplus").</param>
/// <param name="Number">The sentence, from 0.</param>
internal readonly record struct AnnotatedSentence(int Topic, string File, int Number)
{
    public string Document => string.Create(CultureInfo.InvariantCulture, $"{Topic}_{File}");

    public bool IsAddress => Number == 0 && File.EndsWith("plus", StringComparison.Ordinal);
}
