namespace Synoptic.Stories.Linking;

/// <summary>
/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours
/// (Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964).
/// </summary>
internal static class EditDistance
{
    /// <summary>The fewest edits that turn one word into the other, at least 0.</summary>
    public static int Between(string left, string right)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                edits[row, column] = row == 0 || column == 0 ? row + column : Step(edits, left, right, row, column);
            }
        }

        return edits[left.Length, right.Length];
    }

    private static int Step(int[,] edits, string left, string right, int row, int column)
    {
        int cost = left[row - 1] == right[column - 1] ? 0 : 1;
        int best = Math.Min(
            edits[row - 1, column - 1] + cost,
            Math.Min(edits[row - 1, column], edits[row, column - 1]) + 1);
        bool swapped = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return swapped ? Math.Min(best, edits[row - 2, column - 2] + 1) : best;
    }
}
