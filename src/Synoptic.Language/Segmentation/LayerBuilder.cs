using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>Collects the sentences, tokens and words of a text.</summary>
internal sealed class LayerBuilder(string text)
{
    private const int UnitsOfToken = 5; // English has about one token in five UTF-16 units

    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>(text.Length / UnitsOfToken);
    private readonly ImmutableArray<WordForm>.Builder _words = ImmutableArray.CreateBuilder<WordForm>(text.Length / UnitsOfToken);

    /// <summary>Adds the next sentence, without the white space at its end, and its tokens, which may be none.</summary>
    public void Add(TextSpan span, int paragraph, ReadOnlySpan<TextSpan> tokens)
    {
        int first = _tokens.Count;
        int firstWord = _words.Count;
        foreach (TextSpan token in tokens)
        {
            AddWords(token);
            _tokens.Add(new Token(token, _sentences.Count));
        }

        int end = span.Start + span.Slice(text).TrimEnd().Length;
        _sentences.Add(new Sentence(new TextSpan(span.Start, end), paragraph, first.._tokens.Count, firstWord.._words.Count));
    }

    /// <summary>The layer of what was added; leaves the builder empty.</summary>
    public TokenLayer Build() =>
        new(text, _sentences.DrainToImmutable(), _tokens.DrainToImmutable(), _words.DrainToImmutable());

    private void AddWords(TextSpan token)
    {
        int start = WordSplitter.Shipped.LastWordStart(token.Slice(text));
        if (start > 0)
        {
            AddWords(new TextSpan(token.Start, token.Start + start));
        }

        _words.Add(new WordForm(new TextSpan(token.Start + start, token.End), _tokens.Count));
    }
}
