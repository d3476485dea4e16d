using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>The tokens of one paragraph with their traits and what the paragraph as a whole looks like.</summary>
internal sealed class ParagraphTokens
{
    private readonly List<TokenTraits> _tokens = [];

    /// <summary>The text that the tokens stand in.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The paragraph.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>A number for the style of the paragraph: which letters it has, whether it has stops.</summary>
    public uint Style { get; private set; }

    /// <summary>Token <paramref name="index"/>; an index outside the paragraph is no token.</summary>
    public TokenTraits this[int index] => (uint)index < (uint)_tokens.Count ? _tokens[index] : default;

    /// <summary>Takes another paragraph in place of the one before, so that one buffer serves a whole text.</summary>
    public void Read(string text, TextSpan paragraph, IReadOnlyList<TextSpan> tokens)
    {
        Text = text;
        Span = paragraph;
        _tokens.Clear();
        int before = paragraph.Start;
        uint shapes = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            TokenTraits token = TokenTraits.Read(text, tokens[i], before);
            before = tokens[i].End;
            shapes |= 1u << (int)token.Shape;
            _tokens.Add(token);
        }

        Style = StyleOf(shapes);
    }

    private static uint StyleOf(uint shapes)
    {
        uint Has(params ReadOnlySpan<TokenShape> any)
        {
            uint mask = 0;
            foreach (TokenShape shape in any)
            {
                mask |= 1u << (int)shape;
            }

            return (shapes & mask) == 0 ? 0u : 1;
        }

        return Has(TokenShape.Lower)
            | Has(TokenShape.Capitalized, TokenShape.MixedCase) << 1
            | Has(TokenShape.Upper) << 2
            | Has(TokenShape.Stop, TokenShape.Exclamation) << 3;
    }
}
