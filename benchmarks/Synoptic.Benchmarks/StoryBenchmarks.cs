using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Language.Lexicons;
using Synoptic.Language.Model;
using Synoptic.Stories;
using Synoptic.Stories.Model;

namespace Synoptic.Benchmarks;

/// <summary>One story of five to seven reports, some 2,500 words: each part of the way, and the whole of it.</summary>
[MemoryDiagnoser]
public class StoryBenchmarks
{
    private readonly LanguagePipeline _language = new();
    private readonly StoryPipeline _stories = new();
    private readonly Composition _composition = new(ReadingOptions.Default, UserLexicon.None);
    private ImmutableArray<Document> _documents;
    private ImmutableArray<AnnotatedDocument> _annotated;

    /// <summary>The sample story.</summary>
    [Params("ferry", "talks", "plant")]
    public string Story { get; set; } = "";

    /// <summary>Reads the reports once, so that the disk is not measured with the pipelines.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _documents = Samples.Read(Story);
        _annotated = Annotate();
    }

    /// <summary>Each report through <see cref="LanguagePipeline.Annotate"/>.</summary>
    [Benchmark]
    public ImmutableArray<AnnotatedDocument> Annotate() => [.. _documents.Select(_language.Annotate)];

    /// <summary>The annotated reports through <see cref="StoryPipeline.Update"/>.</summary>
    [Benchmark]
    public StoryUpdate Update() => _stories.Update(_annotated);

    /// <summary>From the files of the folder to the brief.</summary>
    [Benchmark(Baseline = true)]
    public Brief WholeWay() =>
        _composition.Write(_composition.Compare([Samples.FolderOf(Story)], Stream.Null, AnnotateAll), new BriefOptions());

    private static Annotation AnnotateAll(ImmutableArray<Document> documents, Func<Document, AnnotatedDocument> annotate) =>
        new([.. documents.Select(annotate)], []);
}
