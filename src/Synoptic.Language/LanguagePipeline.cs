using System.Collections.Immutable;
using Synoptic.Language.Attribution;
using Synoptic.Language.Coreference;
using Synoptic.Language.Model;
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
    private readonly SentenceSplitter _splitter = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly NameRecognizer _names = new();
    private readonly CoreferenceResolver _coreference = new();
    private readonly StatementFinder _statements = new();

    /// <summary>Reads one document. The same document gives the same result, on every machine.</summary>
    public AnnotatedDocument Annotate(Document document)
    {
        ImmutableArray<RawSentence> raw = _splitter.Split(document.Text);
        TokenLayer tokens = _tokenizer.Tokenize(document.Text, raw);
        ImmutableArray<TimeExpression> times = _times.Find(tokens, document.PublishedAt);
        ImmutableArray<Quantity> quantities = _quantities.Find(tokens, times);
        ImmutableArray<Mention> mentions = _names.Recognize(tokens, times);
        ImmutableArray<CoreferenceChain> chains = _coreference.Resolve(tokens, mentions);
        ImmutableArray<Statement> statements = _statements.Find(tokens, mentions, chains);

        var parsed = new ParsedDocument(document, tokens.Sentences, tokens.Tokens, times, quantities, mentions);
        return new AnnotatedDocument(parsed, chains, statements);
    }
}
