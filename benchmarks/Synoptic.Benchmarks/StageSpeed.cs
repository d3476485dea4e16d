using System.Collections.Immutable;
using System.Diagnostics;
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
/// that lies outside the model (encoding, tags, trees, names). Best of three passes a stage.
/// </summary>
internal sealed class StageSpeed
{
    private const int Documents = 1000;
    private const int Batch = 50; // documents; encodings of more would fill the memory, fewer would be lost in the ticks of the clock
    private const int Passes = 3;

    private static readonly string[] Names =
    [
        "sentences", "encoding", "tags", "trees", "names", "coreference", "statements",
        "times", "quantities", "predicates", "events", "order", "frames", "relations", "positions", "whole analysis",
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

    /// <summary>A line a stage, then the share of coreference and statements in the time of the model.</summary>
    public void Print()
    {
        double[] best = [.. Names.Select(_ => double.PositiveInfinity)];
        int words = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            double[] seconds = new double[Names.Length];
            words = _documents.Chunk(Batch).Sum(batch => Run(batch, seconds));
            best = [.. best.Zip(seconds, Math.Min)];
        }

        double model = best[1..5].Sum();
        double after = best[5..7].Sum();
        double whole = best[^1];
        string lines = string.Join('\n', Names.Zip(best, (name, time) => string.Create(CultureInfo.InvariantCulture, $"{name}: {time:F2} s")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_documents.Length} documents, {words} words\n{lines}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model: {model:F2} s; coreference and statements: {after:F2} s, {after / model:P1} of it"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"outside the model: {1 - (model / whole):P1} of the whole analysis"));
    }

    private static Document ToDocument(string line, int index)
    {
        using var parsed = JsonDocument.Parse(line);
        string id = index.ToString("D16", CultureInfo.InvariantCulture);
        return new Document { Id = id, Path = id, Text = parsed.RootElement.GetProperty("text").GetString() ?? "", Sha256 = new string('0', 64) };
    }

    private int Run(Document[] batch, double[] seconds)
    {
        TokenLayer[] texts = Time(ref seconds[0], batch, document => _segmenter.Segment(document.Text));
        EncodingLayer[] encodings = Time(ref seconds[1], texts, text => _encoder.Encode(WordFormLayer.Of(text)));
        var tags = Time(ref seconds[2], encodings, _tagger.Tag);
        TreeLayer[] trees = Time(ref seconds[3], encodings, _parser.Parse);
        int[] all = [.. Enumerable.Range(0, batch.Length)];
        var names = Time(ref seconds[4], all, index => _titles.AddTitles(texts[index], trees[index], _names.Recognize(encodings[index])));
        WordLayer[] words = [.. all.Select(index => WordLayer.Of(encodings[index].Words, tags[index], trees[index]))];
        CoreferenceLayer[] layers = Time(ref seconds[5], all, index => _coreference.Resolve(words[index], texts[index].Sentences, names[index]));
        ImmutableArray<TimeExpression>[] times = Time(ref seconds[7], all, index => _times.Find(texts[index], batch[index].PublishedAt));
        ImmutableArray<Quantity>[] quantities = Time(ref seconds[8], all, index => _counted.Bind(_quantities.Find(texts[index], times[index]), words[index]));
        ParsedDocument[] parsed = [.. all.Select(index => new ParsedDocument(
            batch[index], texts[index].Sentences, texts[index].Tokens, words[index].Words, words[index].CutSentences, times[index], quantities[index], layers[index].Mentions))];
        AttributedDocument[] attributed = Time(ref seconds[6], all, index => new AttributedDocument(
            parsed[index], layers[index].Chains, _statements.Attribute(parsed[index], layers[index].Chains)));
        PredicateLayer[] predicates = Time(ref seconds[9], attributed, _predicates.Read);
        FactualityReader[] reality = [.. predicates.Select(layer => new FactualityReader(layer))];
        ImmutableArray<EventMention>[] events = Time(ref seconds[10], all, index => _events.Detect(predicates[index], reality[index]));
        Time(ref seconds[11], all, index => _order.Find(predicates[index], events[index]));
        Time(ref seconds[12], all, index => _frames.Detect(predicates[index], reality[index]));
        Time(ref seconds[13], all, index => _relations.Find(predicates[index], reality[index]));
        Time(ref seconds[14], all, index => _positions.Find(predicates[index], reality[index]));
        Time(ref seconds[15], batch, _pipeline.Annotate);
        return words.Sum(layer => layer.Words.Length);
    }

    private static TResult[] Time<T, TResult>(ref double seconds, T[] items, Func<T, TResult> read)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        TResult[] results = [.. items.Select(read)];
        process.Refresh();
        seconds += (process.TotalProcessorTime - before).TotalSeconds;
        return results;
    }
}
