using System.Collections.Immutable;
using Synoptic.Language.Attribution;
using Synoptic.Language.Coreference;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Quantities;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Times;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language;

/// <summary>
/// One document in, its annotations out. <see cref="Annotate"/> is the table of contents. Immutable and
/// thread-safe: one pipeline serves every document and thread.
/// </summary>
public sealed class LanguagePipeline
{
    private readonly Segmenter _segmenter = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly CoreferenceResolver _coreference = new();
    private readonly StatementFinder _statements = new();
    private readonly Func<TokenLayer, TokenLayer, ImmutableArray<TimeExpression>, ImmutableArray<Mention>> _recognize;

    /// <summary>Makes a pipeline that knows names by lexicons and capitals.</summary>
    public LanguagePipeline()
    {
        var names = new NameRecognizer();
        _recognize = (_, tokens, times) => names.Recognize(tokens, times);
    }

    /// <summary>Makes a pipeline that knows names by a trained model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="corpus">The corpus whose conventions it follows, such as <c>news</c>.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public LanguagePipeline(ModelFile model, string corpus)
    {
        Kernels kernels = Kernels.ForThisMachine();
        var encoder = new Encoder(model, kernels, corpus);
        var names = new NeuralNameRecognizer(model, kernels);
        _recognize = (segments, _, _) => names.Recognize(encoder.Encode(WordFormLayer.Of(segments)));
    }

    /// <summary>Reads one document. The same document gives the same result, on every machine.</summary>
    public AnnotatedDocument Annotate(Document document)
    {
        TokenLayer segments = _segmenter.Segment(document.Text);
        TokenLayer tokens = _tokenizer.Tokenize(segments);
        ImmutableArray<TimeExpression> times = _times.Find(tokens, document.PublishedAt);
        ImmutableArray<Quantity> quantities = _quantities.Find(tokens, times);
        ImmutableArray<Mention> mentions = _recognize(segments, tokens, times);
        ImmutableArray<CoreferenceChain> chains = _coreference.Resolve(tokens, mentions);
        ImmutableArray<Statement> statements = _statements.Find(tokens, mentions, chains);

        var parsed = new ParsedDocument(document, tokens.Sentences, tokens.Tokens, times, quantities, mentions);
        return new AnnotatedDocument(parsed, chains, statements);
    }
}
