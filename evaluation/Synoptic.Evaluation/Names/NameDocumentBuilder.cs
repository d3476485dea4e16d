using System.Collections.Immutable;
using System.Text;
using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>Collects the tokens and names of one document.</summary>
internal sealed class NameDocumentBuilder
{
    /// <summary>What stands for a token that shows nothing.</summary>
    private const string Blank = "\uFFFD";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Token>.Builder _tokens = ImmutableArray.CreateBuilder<Token>();
    private readonly ImmutableArray<Name>.Builder _names = ImmutableArray.CreateBuilder<Name>();
    private readonly List<NameTag> _tags = [];

    /// <summary>Adds a token to the sentence at hand.</summary>
    public void Add(string token, NameTag tag)
    {
        if (_text.Length > 0)
        {
            _text.Append(_tags.Count == 0 ? '\n' : ' ');
        }

        int start = _text.Length;
        _text.Append(string.IsNullOrWhiteSpace(token) ? Blank : token);
        _tokens.Add(new Token(new TextSpan(start, _text.Length), _sentences.Count));
        _tags.Add(tag);
    }

    /// <summary>Ends the sentence at hand, if it has a token.</summary>
    public void EndSentence()
    {
        if (_tags.Count == 0)
        {
            return;
        }

        int first = _tokens.Count - _tags.Count;
        foreach ((int start, int end, string label) in NameTags.Decode(_tags))
        {
            _names.Add(new Name(Cover(first + start, first + end), label));
        }

        _sentences.Add(new Sentence(Cover(first, _tokens.Count), _sentences.Count, first.._tokens.Count, first.._tokens.Count));
        _tags.Clear();
    }

    /// <summary>The document, or null where it has no token.</summary>
    public NameDocument? Build()
    {
        EndSentence();
        return _tokens.Count == 0
            ? null
            : new NameDocument(
                new TokenLayer(
                    _text.ToString(),
                    _sentences.ToImmutable(),
                    _tokens.ToImmutable(),
                    [.. _tokens.Select((token, index) => new WordForm(token.Span, index))]),
                _names.ToImmutable());
    }

    private TextSpan Cover(int first, int end) => new(_tokens[first].Span.Start, _tokens[end - 1].Span.End);
}
