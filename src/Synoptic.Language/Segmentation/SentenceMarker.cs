namespace Synoptic.Language.Segmentation;

/// <summary>Finds, from the first token of a paragraph to its last, which tokens end a sentence.</summary>
internal sealed class SentenceMarker(HashedClassifier ends)
{
    /// <summary>Adds the index after the last token of each sentence of a paragraph that has tokens, in order.</summary>
    public void Mark(ParagraphTokens tokens, SentenceState state, List<int> sentenceEnds)
    {
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        state.Restart();
        for (int i = 0; i < tokens.Count; i++)
        {
            state.MoveTo(i);
            if (IsEnd(tokens, state, i, features))
            {
                sentenceEnds.Add(i + 1);
                state.Begin(i + 1);
            }
        }
    }

    private bool IsEnd(ParagraphTokens tokens, SentenceState state, int index, Span<uint> features)
    {
        if (index + 1 == tokens.Count || EndsFullWidth(tokens, index))
        {
            return true;
        }

        if (IsLeftToRules(tokens, index) && state.Verdict is RuleVerdict.GoesOn or RuleVerdict.Ends)
        {
            return state.Verdict == RuleVerdict.Ends; // the lexicon knows more abbreviations than treebanks show, and treebanks many lists
        }

        int count = SentenceFeatures.Write(tokens, state, index, features);
        return ends.Accepts(features[..count]);
    }

    /// <summary>Whether the token is an abbreviation with its stop, or the stop after one, after a number that numbers no list, or before a quotation.</summary>
    private static bool IsLeftToRules(ParagraphTokens tokens, int index)
    {
        TokenTraits here = tokens[index];
        TokenTraits before = tokens[index - 1];
        bool isStopOfWord = here.Shape == TokenShape.Stop && !here.HasSpaceBefore;
        return here.Shape == TokenShape.Abbreviated
            || isStopOfWord && before.Shape == TokenShape.Number && tokens[index - 2].Shape is TokenShape.Lower or TokenShape.Abbreviated
            || isStopOfWord && before.Shape == TokenShape.Initial && tokens[index - 2].Shape != TokenShape.Lower
            || isStopOfWord && before.Span.Slice(tokens.Text).Contains('.')
            || isStopOfWord && before.Shape is TokenShape.Lower or TokenShape.Capitalized && OpensQuotation(tokens, index + 1);
    }

    /// <summary>Treebanks hold few quotations that follow a sentence; in news every other one does.</summary>
    private static bool OpensQuotation(ParagraphTokens tokens, int index) =>
        tokens[index].HasSpaceBefore
        && tokens.Text[tokens[index].Span.Start] is '“' or '"' or '‘' or '«'
        && !tokens[index + 1].HasSpaceBefore;

    /// <summary>Text of scripts without spaces: their own stops end sentences unless marks close on them.</summary>
    private static bool EndsFullWidth(ParagraphTokens tokens, int index)
    {
        string text = tokens.Text;
        return Characters.IsFullWidthStop(text[tokens[index].Span.End - 1])
            && !Characters.IsSureCloser(text[tokens[index + 1].Span.Start])
            && !Characters.IsFullWidthStop(text[tokens[index + 1].Span.Start]);
    }
}
