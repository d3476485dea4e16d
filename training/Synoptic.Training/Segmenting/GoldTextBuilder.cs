using System.Collections.Immutable;
using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Training.Segmenting;

/// <summary>Writes the text of sentences and notes where everything stands.</summary>
internal sealed class GoldTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextSpan>.Builder _tokens = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder _sentences = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder _words = ImmutableArray.CreateBuilder<TextSpan>();
    private bool _isGlued = true;

    /// <summary>Adds the next sentence.</summary>
    public void Add(GoldSentence sentence)
    {
        _text.Append(_text.Length == 0 ? "" : sentence.StartsParagraph ? "\n\n" : _isGlued ? "" : " ");
        int start = _text.Length;
        bool hasSpace = false;
        foreach (GoldToken token in sentence.Tokens)
        {
            _text.Append(hasSpace ? " " : "");
            Add(token);
            hasSpace = token.HasSpaceAfter;
        }

        _sentences.Add(new TextSpan(start, _text.Length));
        _isGlued = sentence.IsGlued;
    }

    /// <summary>The text of what was added.</summary>
    public GoldText Build() => new(_text.ToString(), _tokens.ToImmutable(), _sentences.ToImmutable(), _words.ToImmutable());

    private void Add(GoldToken token)
    {
        int start = _text.Length;
        _text.Append(token.Form);
        _tokens.Add(new TextSpan(start, _text.Length));
        if (string.Concat(token.Words) != token.Form)
        {
            _words.Add(new TextSpan(start, _text.Length));
            return;
        }

        foreach (string word in token.Words)
        {
            _words.Add(new TextSpan(start, start + word.Length));
            start += word.Length;
        }
    }
}
