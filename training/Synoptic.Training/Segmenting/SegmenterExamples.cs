using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Training.Segmenting;

/// <summary>Gathers, from text with known cuts, the decisions that the segmenter would have to make.</summary>
internal sealed class SegmenterExamples
{
    /// <summary>Whether a token ends at a gap.</summary>
    public ExampleStore Gaps { get; } = new();

    /// <summary>Whether a sentence ends at a token.</summary>
    public ExampleStore Ends { get; } = new();

    /// <summary>Adds every decision of a text.</summary>
    public void Add(GoldText gold)
    {
        HashSet<int> tokenStarts = [.. gold.Tokens.Select(token => token.Start)];
        HashSet<int> sentenceStarts = [.. gold.Sentences.Select(sentence => sentence.Start)];
        var tokens = new ParagraphTokens();
        var state = new SentenceState(tokens);
        int first = 0;
        foreach (TextSpan paragraph in ParagraphFinder.Find(gold.Text))
        {
            AddGaps(gold.Text, paragraph, tokenStarts);
            int last = first;
            while (last < gold.Tokens.Length && gold.Tokens[last].End <= paragraph.End)
            {
                last++;
            }

            tokens.Read(gold.Text, paragraph, [.. gold.Tokens[first..last]]);
            AddEnds(tokens, state, sentenceStarts);
            first = last;
        }
    }

    private void AddGaps(string text, TextSpan paragraph, HashSet<int> tokenStarts)
    {
        Span<uint> features = stackalloc uint[GapFeatures.Most];
        for (int start = paragraph.Start; start < paragraph.End; start++)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                continue;
            }

            Chunk chunk = Chunk.Read(text, start, paragraph.End);
            int tokenStart = start;
            for (int i = chunk.FirstGap(text); i < chunk.Span.End; i++)
            {
                bool isSplit = tokenStarts.Contains(i);
                if (Gap.RuleOf(text, tokenStart, i) == GapRule.Ask)
                {
                    Gaps.Add(features[..GapFeatures.Write(text, chunk, tokenStart, i, features)], isSplit);
                }

                tokenStart = isSplit ? i : tokenStart;
            }

            start = chunk.Span.End - 1;
        }
    }

    private void AddEnds(ParagraphTokens tokens, SentenceState state, HashSet<int> sentenceStarts)
    {
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        state.Restart();
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            state.MoveTo(i);
            bool isEnd = sentenceStarts.Contains(tokens[i + 1].Span.Start);
            Ends.Add(features[..SentenceFeatures.Write(tokens, state, i, features)], isEnd);
            if (isEnd)
            {
                state.Begin(i + 1);
            }
        }
    }
}
