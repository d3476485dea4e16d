using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// What is known at a token of the sentence that it lies in: where the sentence began, what is open, and
/// where the rules would end it. Starts anew at each paragraph and goes on token by token.
/// </summary>
internal sealed class SentenceState(ParagraphTokens tokens)
{
    private int _readTo; // stops before this place were read by the rules
    private int _ruleEnd = -1;
    private int _brackets;

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>The last token of the sentence before this one in the paragraph; none at the first.</summary>
    public TokenTraits Previous => tokens[First - 1];

    /// <summary>Whether a quotation is open.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Whether a bracket is open.</summary>
    public bool IsBracketed => _brackets > 0;

    /// <summary>What the rules say of a sentence end at the token.</summary>
    public RuleVerdict Verdict { get; private set; }

    /// <summary>Goes to the beginning of the paragraph that the tokens hold now.</summary>
    public void Restart()
    {
        First = 0;
        IsQuoted = false;
        _brackets = 0;
        _readTo = 0;
        _ruleEnd = -1;
    }

    /// <summary>Goes on to token <paramref name="index"/>.</summary>
    public void MoveTo(int index)
    {
        TokenTraits token = tokens[index];
        IsQuoted = token.Shape switch
        {
            TokenShape.Quote when token.Span.Length == 1 && tokens.Text[token.Span.Start] == '"' => !IsQuoted,
            TokenShape.OpeningQuote => true,
            TokenShape.ClosingQuote => false,
            _ => IsQuoted,
        };
        _brackets = token.Shape switch
        {
            TokenShape.OpeningBracket => _brackets + 1,
            TokenShape.ClosingBracket => Math.Max(0, _brackets - 1),
            _ => _brackets,
        };
        ReadStops(token.Span);
    }

    /// <summary>Begins a sentence at token <paramref name="index"/>.</summary>
    public void Begin(int index) => First = index;

    private void ReadStops(TextSpan token)
    {
        int stop = FirstLastStop(token);
        if (stop < token.End && stop >= _readTo)
        {
            StopRun run = StopRun.Read(tokens.Text, stop, tokens.Span.End);
            var rest = new TextSpan(tokens[First].Span.Start, tokens.Span.End);
            _readTo = run.End;
            _ruleEnd = BoundaryRules.Ends(tokens.Text, rest, run) ? run.End : -1;
        }

        Verdict = token.End > _readTo ? RuleVerdict.Nothing
            : _ruleEnd < 0 ? RuleVerdict.GoesOn
            : token.End == _ruleEnd ? RuleVerdict.Ends
            : RuleVerdict.EndsLater;
    }

    /// <summary>Where the stops at the end of the token begin; its end when it has none.</summary>
    private int FirstLastStop(TextSpan token)
    {
        int stop = token.End;
        while (stop > token.Start && Characters.IsStop(tokens.Text[stop - 1]))
        {
            stop--;
        }

        return stop;
    }
}
