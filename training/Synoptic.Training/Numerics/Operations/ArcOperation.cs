using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>Scores of every head for every dependent, sentence by sentence.</summary>
internal static class ArcOperation
{
    /// <summary>The score of a word as its own head.</summary>
    public const float Never = -1e9f;

    /// <summary>The inner products of all rows of a sentence.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="dependents">A row for each position; position 0 of a sentence is its root.</param>
    /// <param name="heads">A row for each position.</param>
    /// <param name="starts">The first row of each sentence, and the number of rows at the end.</param>
    /// <returns>A square matrix for each sentence: row = dependent, column = head; the diagonal holds <see cref="Never"/>.</returns>
    public static Tensor[] Arcs(this Tape tape, Tensor dependents, Tensor heads, int[] starts)
    {
        var matrices = new Tensor[starts.Length - 1];
        for (int sentence = 0; sentence < matrices.Length; sentence++)
        {
            int start = starts[sentence];
            int length = starts[sentence + 1] - start;
            Tensor scores = tape.Make(length, length);
            tape.Product.Add(Rows(dependents, start, length), Rows(heads, start, length).Transposed, scores.Values);
            for (int word = 0; word < length; word++)
            {
                scores.Row(word)[word] = Never;
            }

            matrices[sentence] = scores;
            tape.Record(() => Return(tape, dependents, heads, start, scores));
        }

        return matrices;
    }

    private static void Return(Tape tape, Tensor dependents, Tensor heads, int start, Tensor scores)
    {
        int length = scores.Rows;
        int first = start * dependents.Columns;
        tape.Product.Add(scores.GradientView, Rows(heads, start, length), dependents.Gradients[first..]);
        tape.Product.Add(scores.GradientView.Transposed, Rows(dependents, start, length), heads.Gradients[first..]);
    }

    private static MatrixView Rows(Tensor tensor, int start, int length) =>
        MatrixView.Of(tensor.Values.Slice(start * tensor.Columns, length * tensor.Columns), length, tensor.Columns);
}
