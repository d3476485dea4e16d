using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;
using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tagging;

namespace Synoptic.Benchmarks;

/// <summary>
/// Words per second of processor time of a model on a text file, one thread, best of nine passes: the same measure
/// as <c>benchmarks/peers/wink.js</c>, so that a ratio holds on a busy machine too.
/// </summary>
internal sealed class AnalysisSpeed
{
    private const int Passes = 9;

    private readonly string[] _documents;
    private readonly Segmenter _segmenter = new();
    private readonly Encoder _encoder;
    private readonly Tagger _all, _upos;
    private readonly DependencyParser _parser;
    private readonly NameRecognizer _names;

    /// <summary>Loads a model and a text, whose documents are parted by lines that hold only <c>@@</c>.</summary>
    public AnalysisSpeed(string model, string text)
    {
        _documents = File.ReadAllText(text).Split("\n@@\n");
        var file = ModelFile.Read(File.ReadAllBytes(model));
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(file, kernels, "news");
        _all = new Tagger(file, kernels, TagColumns.All);
        _upos = new Tagger(file, kernels, TagColumns.Upos);
        _parser = new DependencyParser(file, kernels);
        _names = new NameRecognizer(file, kernels);
    }

    /// <summary>A line for each part and each way through, and one for the machine.</summary>
    public void Print()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak: {MultiplyPeak.Measure() / 1e9:F0} G multiply-adds/s"));
        ImmutableArray<WordFormLayer> words = [.. _documents.Select(Words)];
        ImmutableArray<EncodingLayer> encodings = [.. words.Select(_encoder.Encode)];
        int count = words.Sum(layer => layer.Forms.Length);
        Measure("sentences and words", count, () => Each(_documents, text => Words(text)));
        Measure("encoding", count, () => Each(words, layer => _encoder.Encode(layer)));
        Measure("tags, features, lemmas", count, () => Each(encodings, encoding => _all.Tag(encoding)));
        Measure("trees", count, () => Each(encodings, encoding => _parser.Parse(encoding)));
        Measure("names", count, () => Each(encodings, encoding => _names.Recognize(encoding)));
        Measure("sentences + tags + names", count, () => Each(_documents, text => Read(text, _upos, false)));
        Measure("everything", count, () => Each(_documents, text => Read(text, _all, true)));
    }

    private WordFormLayer Words(string text) => WordFormLayer.Of(_segmenter.Segment(text));

    private void Read(string text, Tagger tagger, bool withTrees)
    {
        EncodingLayer encoding = _encoder.Encode(Words(text));
        tagger.Tag(encoding);
        _names.Recognize(encoding);
        if (withTrees)
        {
            _parser.Parse(encoding);
        }
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> read)
    {
        foreach (T item in items)
        {
            read(item);
        }
    }

    private static void Measure(string what, int words, Action pass)
    {
        double best = double.PositiveInfinity;
        long bytes = 0;
        using var process = Process.GetCurrentProcess();
        for (int count = 0; count < Passes; count++)
        {
            process.Refresh();
            TimeSpan before = process.TotalProcessorTime;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            pass();
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {words / best / 1000:F0} k words/s, {bytes / words} bytes a word"));
    }
}
