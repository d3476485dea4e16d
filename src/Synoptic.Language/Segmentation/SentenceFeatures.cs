namespace Synoptic.Language.Segmentation;

/// <summary>What the classifier of sentence ends sees after a token: words, shapes and classes around it, the rules' verdict, what is open.</summary>
internal static class SentenceFeatures
{
    /// <summary>Room for the features of one token.</summary>
    public const int Most = 64;

    /// <summary>Writes the features of the end of token <paramref name="index"/>, which is not the paragraph's last, and returns how many there are.</summary>
    /// <param name="tokens">The paragraph.</param>
    /// <param name="state">What is known at the token.</param>
    /// <param name="index">The token.</param>
    /// <param name="hashes">At least <see cref="Most"/>.</param>
    public static int Write(ParagraphTokens tokens, SentenceState state, int index, Span<uint> hashes)
    {
        var features = new FeatureList(hashes);
        TokenTraits before = tokens[index - 1];
        TokenTraits here = tokens[index];
        TokenTraits next = tokens[index + 1];
        TokenTraits second = tokens[index + 2];
        uint shapes = FeatureHash.Join((uint)here.Shape, (uint)next.Shape);
        uint gaps = (here.HasSpaceBefore ? 1u : 0) | (next.HasSpaceBefore ? 2u : 0) | (second.HasSpaceBefore ? 4u : 0);

        features.Add(shapes);
        features.Add(shapes, gaps);
        features.Add(shapes, (uint)before.Shape);
        features.Add(shapes, (uint)second.Shape, gaps);
        features.Add(shapes, FeatureHash.Join((uint)before.Shape, (uint)second.Shape), gaps);
        features.Add(shapes, FeatureHash.Join((uint)before.Shape, (uint)second.Shape), FeatureHash.Join((uint)tokens[index - 2].Shape, (uint)tokens[index + 3].Shape));
        AddWords(before, here, next, second, ref features);
        AddClasses(before, here, next, second, ref features);
        AddState(tokens, state, index, shapes, gaps, ref features);
        return features.Count;
    }

    private static void AddWords(in TokenTraits before, in TokenTraits here, in TokenTraits next, in TokenTraits second, ref FeatureList features)
    {
        features.Add(here.Word);
        features.Add(next.Word);
        features.Add(here.Word, next.Word);
        features.Add(before.Word, here.Word);
        features.Add(next.Word, second.Word);
        features.Add(here.Word, (uint)next.Shape);
        features.Add(here.Word, (uint)next.Shape, (uint)second.Shape);
        features.Add((uint)here.Shape, next.Word, (uint)next.Shape);
        features.Add((uint)before.Shape, (uint)here.Shape, next.Word);
        features.Add(before.Word, (uint)here.Shape, (uint)next.Shape);
        features.Add((uint)here.Shape, (uint)next.Shape, second.Word);
    }

    private static void AddClasses(in TokenTraits before, in TokenTraits here, in TokenTraits next, in TokenTraits second, ref FeatureList features)
    {
        uint nextCase = FeatureHash.Join((uint)next.Class, (uint)next.Shape);
        features.Add(nextCase, (uint)here.Shape);
        features.Add(nextCase, (uint)here.Shape, (uint)here.Class);
        features.Add(nextCase, (uint)before.Class, (uint)here.Class);
        features.Add(nextCase, (uint)second.Class, (uint)here.Shape);
        features.Add(nextCase, (uint)second.Class, (uint)here.Class);
    }

    private static void AddState(ParagraphTokens tokens, SentenceState state, int index, uint shapes, uint gaps, ref FeatureList features)
    {
        TokenTraits here = tokens[index];
        TokenTraits next = tokens[index + 1];
        uint open = (state.IsQuoted ? 1u : 0) | (state.IsBracketed ? 2u : 0);
        uint length = Bucket(index + 1 - state.First);
        uint rest = Bucket(tokens.Count - 1 - index);
        uint verdict = (uint)state.Verdict;
        features.Add(verdict);
        features.Add(verdict, shapes);
        features.Add(verdict, next.Word);
        features.Add(verdict, here.Word);
        features.Add(verdict, (uint)next.Class, (uint)next.Shape);
        features.Add(verdict, open, gaps);
        features.Add(open, shapes, gaps);
        features.Add(open, here.Word, (uint)next.Shape);
        features.Add(length, shapes);
        features.Add(length, here.Word);
        features.Add(length, (uint)tokens[state.First].Shape, shapes);
        features.Add(length, rest, shapes);
        features.Add(rest, shapes);
        features.Add(tokens.Style, shapes);
        features.Add(tokens.Style, length, shapes);
        features.Add(tokens.Style, (uint)next.Class, shapes);
        features.Add((uint)state.Previous.Shape, shapes);
        features.Add((uint)state.Previous.Shape, tokens.Style, shapes);
        features.Add(tokens[state.First].Word, shapes);
    }

    /// <summary>Lengths in tokens, exact to 4, then in steps that double.</summary>
    private static uint Bucket(int length) => length <= 4 ? (uint)length : Math.Min(3 + uint.Log2((uint)length), 9);
}
