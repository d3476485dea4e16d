using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Ingestion;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Language.Identification;
using Synoptic.Language.Lexicons;
using Synoptic.Language.Model;
using Synoptic.Redlines.Model;
using Synoptic.Redlines.Writing;
using Synoptic.Stories;

namespace Synoptic;

/// <summary>The one place where the parts meet.</summary>
/// <param name="options">What the reader is told.</param>
/// <param name="lexicon">What the user adds to the lexicons.</param>
public sealed class Composition(ReadingOptions options, UserLexicon lexicon)
{
    private const string LanguageStage = "language";
    private readonly ReportReader _reader = new(options);
    private readonly ReportStream _stream = new(options);
    private readonly LanguageIdentifier _identifier = new();
    private readonly Task<LanguagePipeline> _language = Task.Run(() => new LanguagePipeline(lexicon));
    private readonly Lazy<StoryPipeline> _stories = new();
    private readonly RedlineWriter _redlines = new();

    /// <summary>From paths to what the reports under them say together.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="run">Sends documents one by one through a stage, and keeps one that fails from spoiling the rest.</param>
    public ComparedReports Compare(
        IReadOnlyList<string> paths,
        Stream standardInput,
        Func<ImmutableArray<Document>, Func<Document, AnnotatedDocument>, Annotation> run)
    {
        _ = Task.Run(() => _stories.Value); // lexicons and models of the comparison load while reports are read and annotated
        IngestionResult reports = Read(paths, standardInput);
        Annotation annotation = run(reports.Documents, Annotate);
        return Compare(annotation with { Failures = [.. reports.Failures, .. annotation.Failures] });
    }

    /// <summary>The reports under the paths, each once.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public IngestionResult Read(IReadOnlyList<string> paths, Stream standardInput) => SetAside(_reader.Read(paths, standardInput));

    /// <summary>How a new text differs from an old one.</summary>
    public ComparedTexts Diff(AnnotatedDocument before, AnnotatedDocument after) => _redlines.Write(before, after);

    /// <summary>How the texts of a new folder differ from those of an old one.</summary>
    public ComparedFolders Diff(ImmutableArray<AnnotatedDocument> before, ImmutableArray<AnnotatedDocument> after) => _redlines.Write(before, after);

    /// <summary>From annotated documents to what they say together.</summary>
    public ComparedReports Compare(Annotation annotation) => new(_stories.Value.Update(annotation.Documents), annotation.Failures);

    /// <summary>A step for each file or record under the paths, to be carried out in any order, on any thread.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    public IEnumerable<Func<IngestionResult>> Stream(IReadOnlyList<string> paths, Stream standardInput) =>
        _stream.Read(paths, standardInput).Select<Func<IngestionResult>, Func<IngestionResult>>(step => () => SetAside(step()));

    /// <summary>What is in another language is not read, rather than read by the rules of English.</summary>
    private IngestionResult SetAside(IngestionResult read)
    {
        ImmutableArray<(Document Report, string? Language)> reports = [.. read.Documents.Select(report => (report, _identifier.FindForeign(report.Text)))];
        return new IngestionResult(
            [.. reports.Where(entry => entry.Language is null).Select(entry => entry.Report)],
            [
                .. read.Failures,
                .. reports.Where(entry => entry.Language is not null).Select(entry => new StageFailure(
                    entry.Report.Path, LanguageStage, $"the text is in {entry.Language}, and only English is read; translate it, or leave it out.")),
            ]);
    }

    /// <summary>One document with its annotations; safe to call from several threads.</summary>
    public AnnotatedDocument Annotate(Document document) => _language.GetAwaiter().GetResult().Annotate(document);

    /// <summary>From what the reports say together to the brief.</summary>
    /// <param name="reports">What they say.</param>
    /// <param name="options">How much of it the brief tells, and of what.</param>
    public Brief Write(ComparedReports reports, BriefOptions options) => new BriefWriter(options).Write(reports.Update, reports.Failures);
}
