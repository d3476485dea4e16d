using BenchmarkDotNet.Attributes;
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
/// Raw text through the English models; one operation is one word, so time and allocated bytes are per word. The
/// models are <c>standard.synmodel</c> and <c>tiny.synmodel</c> in the folder that SYNOPTIC_MODELS names.
/// </summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const int Words = 2000;

    private readonly Segmenter _segmenter = new();
    private string _text = "";
    private Encoder _encoder = null!;
    private Tagger _all = null!, _upos = null!;
    private DependencyParser _parser = null!;
    private NameRecognizer _names = null!;

    /// <summary>Loads the standard model.</summary>
    [GlobalSetup(Target = nameof(StandardWithTrees))]
    public void PrepareStandard() => Prepare("standard");

    /// <summary>Loads the tiny model.</summary>
    [GlobalSetup(Target = nameof(TinyWithoutTrees))]
    public void PrepareTiny() => Prepare("tiny");

    /// <summary>Sentences, tags, features, lemmas, names and trees.</summary>
    [Benchmark(OperationsPerInvoke = Words)]
    public TreeLayer StandardWithTrees()
    {
        EncodingLayer encoding = Encode();
        _all.Tag(encoding);
        _names.Recognize(encoding);
        return _parser.Parse(encoding);
    }

    /// <summary>Sentences, parts of speech and names.</summary>
    [Benchmark(OperationsPerInvoke = Words)]
    public int TinyWithoutTrees()
    {
        EncodingLayer encoding = Encode();
        return _upos.Tag(encoding).Length + _names.Recognize(encoding).Length;
    }

    private EncodingLayer Encode() => _encoder.Encode(WordFormLayer.Of(_segmenter.Segment(_text)));

    private void Prepare(string size)
    {
        string folder = Environment.GetEnvironmentVariable("SYNOPTIC_MODELS")
            ?? throw new InvalidOperationException("Set SYNOPTIC_MODELS to the folder of the model files.");
        var model = ModelFile.Read(File.ReadAllBytes(Path.Combine(folder, size + ".synmodel")));
        Kernels kernels = Kernels.ForThisMachine();
        _encoder = new Encoder(model, kernels, "news");
        _all = new Tagger(model, kernels, TagColumns.All);
        _upos = new Tagger(model, kernels, TagColumns.Upos);
        _parser = new DependencyParser(model, kernels);
        _names = new NameRecognizer(model, kernels);
        string text = string.Join("\n\n", Samples.Read("ferry").Concat(Samples.Read("talks")).Select(document => document.Text));
        _text = text[.._segmenter.Segment(text).Words[Words - 1].Span.End];
    }
}
