using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Language;
using Synoptic.Language.Attribution;
using Synoptic.Language.Coreference;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.EventDetection;
using Synoptic.Language.EventOrdering;
using Synoptic.Language.Factualities;
using Synoptic.Language.Frames;
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

namespace Synoptic.Benchmarks;

/// <summary>
/// Processor time of the stages of <c>LanguagePipeline.Annotate</c> on a collection of news, one thread, and the share
/// that lies outside the model (encoding, tags, trees, names). Each document goes through all stages before the next, as in
/// the pipeline: stage by stage over many documents, tables and weights would stay in the cache as they do not there. Of three
/// passes the fastest, as a whole.
/// </summary>
internal sealed class StageSpeed
{
    private const int Documents = 1000;
    private const int Passes = 3;

    private static readonly string[] Names =
    [
        "sentences", "times", "quantities", "encoding", "tags", "trees", "names", "coreference", "statements",
        "predicates", "frames", "events", "order", "relations", "positions",
    ];

    private readonly Document[] _documents;
    private readonly Segmenter _segmenter = new();
    private readonly TitleFinder _titles = new();
    private readonly CoreferenceResolver _coreference = new();
    private readonly StatementAttributor _statements = new();
    private readonly Encoder _encoder;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;
    private readonly NameRecognizer _names;
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly CountedReader _counted = new();
    private readonly PredicateReader _predicates = new();
    private readonly EventDetector _events = new();
    private readonly OrderFinder _order = new();
    private readonly FrameDetector _frames = new();
    private readonly RelationFinder _relations = new();
    private readonly PositionFinder _positions = new();
    private readonly LanguagePipeline _pipeline;
    private int _words;

    /// <summary>Loads a model and the first 1,000 documents of JSON Lines, each with its words as <c>text</c>.</summary>
    public StageSpeed(string model, string collection)
    {
        _documents = [.. File.ReadLines(collection).Take(Documents).Select(ToDocument)];
        var file = ModelFile.Read(File.ReadAllBytes(model));
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(file, kernels, "news");
        _tagger = new Tagger(file, kernels, TagColumns.All);
        _parser = new DependencyParser(file, kernels);
        _names = new NameRecognizer(file, kernels);
        _pipeline = new LanguagePipeline(file, "news");
    }

    /// <summary>A line a stage, then the share of coreference and statements in the time of the model, and of all that is outside it.</summary>
    public void Print()
    {
        double[] best = Enumerable.Range(0, Passes).Select(_ => Run()).MinBy(seconds => seconds.Sum())!;
        double annotate = Enumerable.Range(0, Passes).Min(_ => Annotate());
        double model = best[3..7].Sum();
        double after = best[7..9].Sum();
        double whole = best.Sum();
        string lines = string.Join('\n', Names.Zip(best, (name, time) => string.Create(CultureInfo.InvariantCulture, $"{name}: {time:F2} s")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_documents.Length} documents, {_words} words\n{lines}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"stages together: {whole:F2} s; LanguagePipeline.Annotate: {annotate:F2} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model: {model:F2} s; coreference and statements: {after:F2} s, {after / model:P1} of it"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"outside the model: {1 - (model / whole):P1} of the stages together"));
    }

    private static Document ToDocument(string line, int index)
    {
        using var parsed = JsonDocument.Parse(line);
        string id = index.ToString("D16", CultureInfo.InvariantCulture);
        return new Document { Id = id, Path = id, Text = parsed.RootElement.GetProperty("text").GetString() ?? "", Sha256 = new string('0', 64) };
    }

    private double Annotate()
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        foreach (Document document in _documents)
        {
            _pipeline.Annotate(document);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>One pass over all documents; the seconds of each stage.</summary>
    private double[] Run()
    {
        double[] seconds = new double[Names.Length];
        _words = 0;
        foreach (Document document in _documents)
        {
            Run(document, new StageClock(seconds));
        }

        return seconds;
    }

    /// <summary>As <c>LanguagePipeline.Annotate</c> does it; what lies between two stages belongs to the later.</summary>
    private void Run(Document document, StageClock clock)
    {
        TokenLayer text = clock.End(_segmenter.Segment(document.Text));
        ImmutableArray<TimeExpression> times = clock.End(_times.Find(text, document.PublishedAt));
        ImmutableArray<Quantity> found = clock.End(_quantities.Find(text, times));
        EncodingLayer encoding = clock.End(_encoder.Encode(WordFormLayer.Of(text)));
        ImmutableArray<WordTags> tags = clock.End(_tagger.Tag(encoding));
        TreeLayer trees = clock.End(_parser.Parse(encoding));
        ImmutableArray<Mention> names = clock.End(_names.Recognize(encoding));
        WordLayer words = WordLayer.Of(encoding.Words, tags, trees);
        CoreferenceLayer layer = clock.End(_coreference.Resolve(words, text.Sentences, _titles.AddTitles(text, trees, names)));
        var parsed = new ParsedDocument(document, text.Sentences, text.Tokens, words.Words, words.CutSentences, times, _counted.Bind(found, words), layer.Mentions);
        var attributed = new AttributedDocument(parsed, layer.Chains, clock.End(_statements.Attribute(parsed, layer.Chains)));
        PredicateLayer predicates = clock.End(_predicates.Read(attributed));
        var reality = new FactualityReader(predicates);
        ImmutableArray<Frame> frames = clock.End(_frames.Detect(predicates, reality));
        ImmutableArray<EventMention> events = clock.End(FrameEvents.AddTo(TrialSieve.Sift(_events.Detect(predicates, reality), frames, parsed), frames, predicates));
        clock.End(_order.Find(predicates, events));
        clock.End(_relations.Find(predicates, reality));
        clock.End(_positions.Find(predicates, reality));
        _words += words.Words.Length;
    }
}
