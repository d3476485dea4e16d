using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Meanings;

namespace Synoptic.Language.Times;

/// <summary>Reads from the nearest verb whether the words around an expression speak of the past or of the future.</summary>
internal static class DirectionReader
{
    private const int Window = 12;

    private static readonly WordSet Future = new(
        "will 'll shall would due scheduled expected expects plans planned plan set slated hopes intends aims going upcoming next later until by before");

    private static readonly WordSet FutureAfter = new("will 'll shall due scheduled expected plans set slated");

    private static readonly WordSet Past = new(
        "said told was were had did came went took made left gave began found held met saw won lost fell rose led spoke wrote became brought sent ago since last has have been");

    /// <summary>The direction at words [<paramref name="start"/>, <paramref name="end"/>): the nearest verb before decides, else the first after.</summary>
    public static Direction Read(TokenLayer text, int start, int end)
    {
        int first = Math.Max(text.SentenceStart(start), start - Window);
        for (int i = start - 1; i >= first; i--)
        {
            Direction before = Of(text[i], Future);
            if (before != Direction.Unknown)
            {
                return before;
            }
        }

        int last = Math.Min(text.SentenceEnd(start), end + Window);
        for (int i = end; i < last; i++)
        {
            Direction after = Of(text[i], FutureAfter);
            if (after != Direction.Unknown)
            {
                return after;
            }
        }

        return Direction.Unknown;
    }

    private static Direction Of(ReadOnlySpan<char> word, WordSet future) =>
        future.Contains(word) ? Direction.Future : Past.Contains(word) || IsPastForm(word) ? Direction.Past : Direction.Unknown;

    private static bool IsPastForm(ReadOnlySpan<char> word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && CommonWords.ClassOf(word) is WordClass.Verb or WordClass.Unknown;
}
