using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Attribution;
using Synoptic.Language.Coreference;
using Synoptic.Language.Encoding;
using Synoptic.Language.EventDetection;
using Synoptic.Language.EventOrdering;
using Synoptic.Language.Factualities;
using Synoptic.Language.Frames;
using Synoptic.Language.Lexicons;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Positions;
using Synoptic.Language.Predicates;
using Synoptic.Language.Quantities;
using Synoptic.Language.Recognition;
using Synoptic.Language.Relations;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tagging;
using Synoptic.Language.Times;

namespace Synoptic.Language;

/// <summary>
/// One document in, its annotations out. <see cref="Annotate"/> is the table of contents. Immutable and
/// thread-safe: one pipeline serves every document and thread.
/// </summary>
public sealed class LanguagePipeline
{
    private readonly Segmenter _segmenter = new();
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly CountedReader _counted = new();
    private readonly Encoder _encoder;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;
    private readonly NameRecognizer _names;
    private readonly TitleFinder _titles = new();
    private readonly CoreferenceResolver _coreference = new();
    private readonly StatementAttributor _statements = new();
    private readonly PredicateReader _predicates = new();
    private readonly RelationFinder _relations;
    private readonly PositionFinder _positions;
    private readonly EventDetector _events;
    private readonly FrameDetector _frames;
    private readonly DictionaryEvents _dictionaryEvents;
    private readonly OrderFinder _order = new();
    private readonly ActorLexicon _actors;

    /// <summary>Makes a pipeline for reports with the standard model.</summary>
    public LanguagePipeline()
        : this(EnglishModel.Standard, EnglishModel.News)
    {
    }

    /// <summary>Makes a pipeline for reports that knows what a user adds.</summary>
    public LanguagePipeline(UserLexicon lexicon)
        : this(EnglishModel.Standard, EnglishModel.News, lexicon)
    {
    }

    /// <summary>Makes a pipeline with another model, or for texts of another kind.</summary>
    /// <param name="model">The model.</param>
    /// <param name="corpus">The corpus whose conventions it follows: <c>news</c>, <c>ewt</c> or <c>gum</c>.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public LanguagePipeline(ModelFile model, string corpus)
        : this(model, corpus, UserLexicon.None)
    {
    }

    private LanguagePipeline(ModelFile model, string corpus, UserLexicon lexicon)
    {
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(model, kernels, corpus);
        _tagger = new Tagger(model, kernels, TagColumns.All);
        _parser = new DependencyParser(model, kernels);
        _names = new NameRecognizer(model, kernels);
        _relations = new RelationFinder(lexicon.Extend("relations/"));
        _positions = new PositionFinder(lexicon.Extend("positions/"));
        _events = new EventDetector(lexicon.Extend("events/"));
        _frames = new FrameDetector(lexicon.Extend("frames/"));
        _dictionaryEvents = new DictionaryEvents(lexicon.Dictionary);
        _actors = lexicon.Actors;
    }

    /// <summary>Reads one document. The same document gives the same result, on every machine.</summary>
    public AnnotatedDocument Annotate(Document document)
    {
        TokenLayer text = _segmenter.Segment(document.Text);
        ImmutableArray<TimeExpression> times = _times.Find(text, document.PublishedAt);
        ImmutableArray<Quantity> quantities = _quantities.Find(text, times);
        EncodingLayer encoding = _encoder.Encode(WordFormLayer.Of(text));
        ImmutableArray<WordTags> tags = _tagger.Tag(encoding);
        TreeLayer trees = _parser.Parse(encoding);
        WordLayer words = WordLayer.Of(encoding.Words, tags, trees);
        ImmutableArray<Mention> names = PlaceContexts.Retype(words, _titles.AddTitles(text, trees, _names.Recognize(encoding)));
        (ImmutableArray<Mention> mentions, ImmutableArray<CoreferenceChain> chains) = _coreference.Resolve(words, text.Sentences, names);

        var parsed = new ParsedDocument(document, text.Sentences, text.Tokens, words.Words, words.CutSentences, times, _counted.Bind(quantities, words), mentions);
        var attributed = new AttributedDocument(parsed, chains, _statements.Attribute(parsed, chains));
        PredicateLayer predicates = _predicates.Read(attributed);
        var reality = new FactualityReader(predicates, _actors);
        ImmutableArray<Frame> frames = _frames.Detect(predicates, reality);
        ImmutableArray<EventMention> told = TrialSieve.Sift(_events.Detect(predicates, reality), frames, parsed);
        ImmutableArray<EventMention> events = _dictionaryEvents.AddTo(FrameEvents.AddTo(told, frames, predicates), predicates, reality);
        ImmutableArray<EventOrder> order = _order.Find(predicates, events);
        return new AnnotatedDocument(
            attributed, events, order, frames, _relations.Find(predicates, reality), _positions.Find(predicates, reality));
    }

    /// <summary>Reads words that are known already, such as those of a treebank.</summary>
    public WordLayer Analyze(WordFormLayer words)
    {
        EncodingLayer encoding = _encoder.Encode(words);
        return WordLayer.Of(words, _tagger.Tag(encoding), _parser.Parse(encoding));
    }
}
