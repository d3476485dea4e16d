using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tagging;

namespace Synoptic.Training.Coreference;

/// <summary>Analyses raw text with a shipped model, so that training sees the errors that the resolver will see.</summary>
internal sealed class DocumentMarker
{
    private readonly Segmenter _segmenter = new();
    private readonly TitleFinder _titles = new();
    private readonly Encoder _encoder;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;
    private readonly NameRecognizer _names;

    public DocumentMarker(ModelFile model)
    {
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(model, kernels, EnglishModel.News);
        _tagger = new Tagger(model, kernels, TagColumns.All);
        _parser = new DependencyParser(model, kernels);
        _names = new NameRecognizer(model, kernels);
    }

    /// <summary>The document with its phrases.</summary>
    public MarkedDocument Mark(GoldDocument document)
    {
        TokenLayer text = _segmenter.Segment(document.Text);
        EncodingLayer encoding = _encoder.Encode(WordFormLayer.Of(text));
        TreeLayer trees = _parser.Parse(encoding);
        var tree = new PhraseTree(WordLayer.Of(encoding.Words, _tagger.Tag(encoding), trees));
        ImmutableArray<Mention> names = _titles.AddTitles(text, trees, _names.Recognize(encoding));
        ImmutableArray<Markable> markables = MarkableFinder.Find(tree, text.Sentences, names);
        MentionPartition parts = NameJoiner.Of(document.Text, names, markables).Join();
        return MarkedDocument.Of(tree, new MarkableHistory(markables), parts, document);
    }
}
