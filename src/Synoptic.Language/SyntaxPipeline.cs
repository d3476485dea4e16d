using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Tagging;

namespace Synoptic.Language;

/// <summary>Words in, analysed words out, by a trained model. Thread-safe; the same words give the same result on every machine.</summary>
public sealed class SyntaxPipeline
{
    private readonly Encoder _encoder;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;

    /// <summary>Makes a pipeline of all heads but names.</summary>
    /// <param name="model">The model.</param>
    /// <param name="corpus">The treebank whose conventions it follows: <c>ewt</c> or <c>gum</c>.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public SyntaxPipeline(ModelFile model, string corpus)
    {
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(model, kernels, corpus);
        _tagger = new Tagger(model, kernels, TagColumns.All);
        _parser = new DependencyParser(model, kernels);
    }

    /// <summary>Analyses all words.</summary>
    public WordLayer Analyze(WordFormLayer words)
    {
        EncodingLayer encoding = _encoder.Encode(words);
        ImmutableArray<WordTags> tags = _tagger.Tag(encoding);
        TreeLayer trees = _parser.Parse(encoding);
        ImmutableArray<Word> analysed = [.. words.Forms.Select((form, index) => new Word(form, tags[index], trees.Dependencies[index]))];
        return new WordLayer(words.Text, analysed, words.Sentences, trees.CutSentences);
    }
}
