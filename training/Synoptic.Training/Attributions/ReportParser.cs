using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tagging;

namespace Synoptic.Training.Attributions;

/// <summary>Reads a text as far as attribution needs it, by the model that the library carries.</summary>
internal sealed class ReportParser
{
    private readonly Segmenter _segmenter = new();
    private readonly Encoder _encoder;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;
    private readonly NameRecognizer _names;

    public ReportParser()
    {
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(EnglishModel.Standard, kernels, EnglishModel.News);
        _tagger = new Tagger(EnglishModel.Standard, kernels, TagColumns.All);
        _parser = new DependencyParser(EnglishModel.Standard, kernels);
        _names = new NameRecognizer(EnglishModel.Standard, kernels);
    }

    /// <summary>The text with words, trees and names.</summary>
    public ParsedDocument Parse(string text)
    {
        TokenLayer tokens = _segmenter.Segment(text);
        EncodingLayer encoding = _encoder.Encode(WordFormLayer.Of(tokens));
        WordLayer words = WordLayer.Of(encoding.Words, _tagger.Tag(encoding), _parser.Parse(encoding));
        ImmutableArray<Mention> names = _names.Recognize(encoding);
        var document = new Document { Id = "", Path = "", Sha256 = "", Text = text };
        return new ParsedDocument(document, tokens.Sentences, tokens.Tokens, words.Words, words.CutSentences, [], [], names);
    }
}
