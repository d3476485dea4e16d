using System.Collections.Immutable;
using System.CommandLine;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Cli;

/// <summary>The annotated texts of a gold file.</summary>
/// <param name="Documents">One for each text; null where it could not be annotated.</param>
/// <param name="Failed">How many could not.</param>
internal sealed record GoldAnnotation(ImmutableArray<AnnotatedDocument?> Documents, int Failed)
{
    /// <summary>Annotates the texts; what fails is said on standard error.</summary>
    public static GoldAnnotation Of(string file, IReadOnlyList<string> texts, ReadingArguments reading, ParseResult parsed, Surroundings surroundings) =>
        Of(GoldTexts.ToDocuments(file, texts), reading, parsed, surroundings);

    /// <summary>Annotates documents that <see cref="GoldTexts"/> made; what fails is said on standard error.</summary>
    public static GoldAnnotation Of(ImmutableArray<Document> documents, ReadingArguments reading, ParseResult parsed, Surroundings surroundings)
    {
        Annotation annotation = reading.Runner(parsed, surroundings).Run(documents, reading.Compose(parsed, surroundings).Annotate);
        surroundings.Error.SayFailures(annotation.Failures);
        return new GoldAnnotation(GoldTexts.Align(documents.Length, annotation.Documents), annotation.Failures.Length);
    }
}
