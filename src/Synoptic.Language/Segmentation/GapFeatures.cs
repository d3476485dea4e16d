using Synoptic.Language.Encoding;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>What the classifier of token ends sees: the characters, their classes and the runs on both sides of a gap.</summary>
internal static class GapFeatures
{
    /// <summary>Room for the features of one gap.</summary>
    public const int Most = 32;

    private const int Reach = 3; // characters looked at one by one on each side
    private const int LongestRun = 16;

    /// <summary>Writes the features of the gap before <paramref name="index"/> and returns how many there are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chunk">The chunk that the gap lies in.</param>
    /// <param name="tokenStart">Where the token that may end here begins.</param>
    /// <param name="index">The first unit after the gap.</param>
    /// <param name="hashes">At least <see cref="Most"/>.</param>
    public static int Write(string text, Chunk chunk, int tokenStart, int index, Span<uint> hashes)
    {
        var features = new FeatureList(hashes);
        AddCharacters(text, chunk.Span, index, ref features);
        AddRuns(text, chunk.Span, index, ref features);
        AddChunk(text, chunk, tokenStart, index, ref features);
        return features.Count;
    }

    private static void AddCharacters(string text, TextSpan chunk, int index, ref FeatureList features)
    {
        Span<uint> kinds = stackalloc uint[2 * Reach];
        Span<uint> units = stackalloc uint[2 * Reach];
        for (int i = 0; i < kinds.Length; i++)
        {
            int place = index - Reach + i;
            bool isInside = chunk.Contains(place);
            kinds[i] = isInside ? CharacterClass.Of(text[place]) : CharacterClass.None;
            units[i] = isInside ? WordKey.Fold(text[place]) : CharacterClass.None;
        }

        uint pair = FeatureHash.Join(kinds[2], kinds[3]);
        uint four = FeatureHash.Join(FeatureHash.Join(pair, kinds[1]), kinds[4]);
        features.Add(pair);
        features.Add(pair, kinds[1]);
        features.Add(pair, kinds[4]);
        features.Add(four);
        features.Add(four, kinds[0], kinds[5]);
        features.Add(units[2], units[3]);
        features.Add(units[1], units[2], units[3]);
        features.Add(units[2], units[3], units[4]);
        features.Add(FeatureHash.Join(units[1], units[2]), units[3], units[4]);
    }

    private static void AddRuns(string text, TextSpan chunk, int index, ref FeatureList features)
    {
        uint left = WordKey.Fold(text[index - 1]);
        uint right = WordKey.Fold(text[index]);
        uint before = FeatureHash.OfText(text.AsSpan()[RunStart(text, chunk.Start, index)..index]);
        uint after = FeatureHash.OfText(text.AsSpan()[index..RunEnd(text, index, chunk.End)]);
        features.Add(before, right);
        features.Add(left, after);
        features.Add(before, after);
    }

    private static void AddChunk(string text, Chunk chunk, int tokenStart, int index, ref FeatureList features)
    {
        uint left = CharacterClass.Of(text[index - 1]);
        uint right = CharacterClass.Of(text[index]);
        uint kind = (uint)chunk.Kind;
        uint prefix = FeatureHash.OfText(text.AsSpan()[chunk.Span.Start..index]);
        uint suffix = FeatureHash.OfText(text.AsSpan()[index..chunk.Span.End]);
        uint token = tokenStart == chunk.Span.Start ? prefix : FeatureHash.OfText(text.AsSpan()[tokenStart..index]);
        uint abbreviation = (uint)AbbreviationBefore(text, tokenStart, index);
        uint place = FeatureHash.Join(Near(index - chunk.Span.Start), Near(chunk.Span.End - index));
        uint ends = FeatureHash.Join(IsMarks(text, chunk.Span.Start, index) ? 1u : 0, IsMarks(text, index, chunk.Span.End) ? 1u : 0);
        features.Add(prefix, suffix);
        features.Add(prefix);
        features.Add(suffix);
        features.Add(prefix, chunk.Next, right);
        features.Add(token, right);
        features.Add(kind, left, right);
        features.Add(ends, left, right);
        features.Add(ends, kind, right);
        features.Add(place, left, right);
        features.Add(place, chunk.Next, right);
        features.Add(abbreviation, chunk.Next, right);
        features.Add(abbreviation, ends, right);
        features.Add(Near(index - tokenStart), left, right);
        features.Add(chunk.Next, left, right);
    }

    /// <summary>Whether a short stretch holds neither letter nor digit; a longer one counts as holding some.</summary>
    private static bool IsMarks(string text, int start, int end)
    {
        if (end - start > Reach)
        {
            return false;
        }

        for (int i = start; i < end; i++)
        {
            if (CharacterClass.Of(text[i]) is > CharacterClass.None and <= CharacterClass.Uncased)
            {
                return false;
            }
        }

        return true;
    }

    private static AbbreviationKind AbbreviationBefore(string text, int start, int index)
    {
        bool asks = text[index] == '.' || text[index - 1] == '.';
        return asks && index - start <= Abbreviations.LongestWord
            ? Abbreviations.KindOf(text.AsSpan(start, index - start).TrimEnd('.'))
            : AbbreviationKind.None;
    }

    private static uint Near(int distance) => (uint)Math.Min(distance, 5);

    private static int RunStart(string text, int limit, int index)
    {
        int start = index - 1;
        limit = Math.Max(limit, index - LongestRun);
        while (start > limit && GoesOn(text[start - 1], text[start]))
        {
            start--;
        }

        return start;
    }

    private static int RunEnd(string text, int index, int limit)
    {
        int end = index + 1;
        limit = Math.Min(limit, index + LongestRun);
        while (end < limit && GoesOn(text[end - 1], text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool GoesOn(char left, char right) =>
        left == right || char.IsLetter(left) && char.IsLetter(right) || char.IsDigit(left) && char.IsDigit(right);
}
