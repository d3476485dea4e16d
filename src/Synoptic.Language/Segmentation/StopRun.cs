namespace Synoptic.Language.Segmentation;

/// <summary>A place where a sentence may end: stops, the quotation marks and brackets that close on them, and what follows.</summary>
/// <param name="Start">The first stop.</param>
/// <param name="MarksEnd">After the last stop.</param>
/// <param name="End">After the closing quotation marks and brackets.</param>
/// <param name="Next">The next visible character, or the end of the paragraph.</param>
internal readonly record struct StopRun(int Start, int MarksEnd, int End, int Next)
{
    /// <summary>Reads the run that begins at <paramref name="start"/> in a paragraph that ends at <paramref name="limit"/>.</summary>
    public static StopRun Read(string text, int start, int limit)
    {
        int marksEnd = Skip(text, start, limit, Characters.IsStop);
        int end = Skip(text, marksEnd, limit, Characters.IsCloser);
        return new StopRun(start, marksEnd, end, Skip(text, end, limit, char.IsWhiteSpace));
    }

    private static int Skip(string text, int index, int limit, Func<char, bool> isSkipped)
    {
        while (index < limit && isSkipped(text[index]))
        {
            index++;
        }

        return index;
    }
}
