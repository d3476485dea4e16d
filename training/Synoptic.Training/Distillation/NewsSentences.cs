using Synoptic.Training.Numerics;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Distillation;

/// <summary>Takes sentences at random from the news articles.</summary>
/// <param name="data">The data folder.</param>
/// <param name="options">How many.</param>
internal sealed class NewsSentences(string data, LabelOptions options)
{
    private const int ShortestSentence = 3;
    private const int LongestSentence = 80;

    /// <summary>The words of each sentence.</summary>
    public IEnumerable<string[]> Read()
    {
        var tokenizer = new NewsTokenizer(VectorCommand.Abbreviations(data));
        var random = new RandomSource(options.LabelSeed);
        var tokens = new List<string>();
        int count = 0;
        foreach (string paragraph in NewsReader.Paragraphs(Path.Combine(data, "abp.jsonl")).Where(_ => random.Unit() < options.NewsShare))
        {
            tokens.Clear();
            tokenizer.Tokenize(paragraph, tokens, fold: false);
            foreach (string[] sentence in Cut(tokens).Where(sentence => sentence.Length is >= ShortestSentence and <= LongestSentence))
            {
                count += sentence.Length;
                yield return sentence;
            }

            if (count >= options.NewsTokens)
            {
                yield break;
            }
        }
    }

    /// <summary>Cuts after full stops, question and exclamation marks with the quotation mark behind them, where no small letter follows.</summary>
    internal static IEnumerable<string[]> Cut(List<string> tokens)
    {
        int start = 0;
        for (int index = 0; index < tokens.Count; index++)
        {
            bool isEnd = tokens[index] is "." or "?" or "!" || (index > start && IsClosingQuote(tokens[index]) && tokens[index - 1] is "." or "?" or "!");
            bool goesOn = index + 1 < tokens.Count && (char.IsLower(tokens[index + 1][0]) || IsClosingQuote(tokens[index + 1]));
            if ((isEnd && !goesOn) || index + 1 == tokens.Count)
            {
                yield return [.. tokens[start..(index + 1)]];
                start = index + 1;
            }
        }
    }

    private static bool IsClosingQuote(string token) => token is "”" or "’";
}
