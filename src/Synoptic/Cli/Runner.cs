using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary>
/// The border that catches. What goes wrong with one document becomes a failure of that document, and the
/// others go on; when strict, it is thrown.
/// </summary>
/// <param name="surroundings">Where progress is shown.</param>
/// <param name="isStrict">Whether to throw.</param>
public sealed class Runner(Surroundings surroundings, bool isStrict)
{
    private const string Stage = "annotate";

    /// <summary>Annotates the documents, as many at once as there are processors. Results keep the documents' order.</summary>
    public Annotation Run(ImmutableArray<Document> documents, Func<Document, AnnotatedDocument> work)
    {
        using StageProgress progress = new(surroundings, documents.Length);
        Outcome[] outcomes = new Outcome[documents.Length];
        try
        {
            Parallel.For(0, documents.Length, index =>
            {
                outcomes[index] = Attempt(documents[index], work);
                progress.Advance();
            });
        }
        catch (AggregateException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }

        return new Annotation(
            [.. outcomes.Select(outcome => outcome.Document).OfType<AnnotatedDocument>()],
            [.. outcomes.Select(outcome => outcome.Failure).OfType<StageFailure>()]);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The one border: a bug that one document uncovers must not lose the others.")]
    private Outcome Attempt(Document document, Func<Document, AnnotatedDocument> work)
    {
        try
        {
            return new Outcome(work(document), null);
        }
        catch (Exception exception) when (!isStrict)
        {
            string message = $"{exception.GetType().Name}: {exception.Message} Run with --strict to see where, and report it.";
            return new Outcome(null, new StageFailure(document.Path, Stage, message));
        }
    }

    /// <summary>Either of the two.</summary>
    private readonly record struct Outcome(AnnotatedDocument? Document, StageFailure? Failure);
}
