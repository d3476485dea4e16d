using System.Collections.Immutable;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Passages;

/// <summary>The task <c>eval passages</c>: a similarity of sentences against ECB+.</summary>
public static class PassageEvaluation
{
    /// <summary>Reads the split and scores the similarity at 0.05, 0.10, … 0.95.</summary>
    /// <param name="folder">The folder of ECB+.</param>
    /// <param name="split">Which of its topics.</param>
    /// <param name="similarity">How alike two sentences are; the texts are tokens with single spaces between them.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as ECB+ has it.</exception>
    public static ImmutableArray<PassageScore> Evaluate(string folder, PassageSplit split, Func<string, string, double> similarity) =>
        PassageScorer.Score(
            EcbPlusReader.Read(folder, split), similarity, [.. Enumerable.Range(1, 19).Select(step => step / 20d)]);
}
