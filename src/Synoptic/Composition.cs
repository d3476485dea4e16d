using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Ingestion;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories;

namespace Synoptic;

/// <summary>The one place where the parts meet.</summary>
/// <param name="options">What the reader is told.</param>
public sealed class Composition(ReadingOptions options)
{
    private readonly ReportReader _reader = new(options);
    private readonly LanguagePipeline _language = new();
    private readonly StoryPipeline _stories = new();
    private readonly BriefWriter _writer = new(new BriefOptions());

    /// <summary>From paths to what the reports under them say together.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="standardInput">What <c>-</c> stands for.</param>
    /// <param name="run">Sends documents one by one through a stage, and keeps one that fails from spoiling the rest.</param>
    public ComparedReports Compare(
        IReadOnlyList<string> paths,
        Stream standardInput,
        Func<ImmutableArray<Document>, Func<Document, AnnotatedDocument>, Annotation> run)
    {
        IngestionResult reports = _reader.Read(paths, standardInput);
        Annotation annotation = run(reports.Documents, _language.Annotate);
        ImmutableArray<StageFailure> failures = [.. reports.Failures, .. annotation.Failures];
        return new ComparedReports(_stories.Update(annotation.Documents), failures);
    }

    /// <summary>From what the reports say together to the brief.</summary>
    public Brief Write(ComparedReports reports) => _writer.Write(reports.Update, reports.Failures);
}
