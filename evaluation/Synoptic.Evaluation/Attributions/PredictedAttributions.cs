using System.Collections.Immutable;
using Synoptic.Evaluation.Attributions.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Attributions;

/// <summary>The statements of an annotated document as attributions.</summary>
public static class PredictedAttributions
{
    /// <summary>One for each statement; its source is the parties of the first step of its chain.</summary>
    public static ImmutableArray<Attribution> Of(AnnotatedDocument document) =>
        [.. document.Statements.Select(statement => Of(document.Text, statement))];

    private static Attribution Of(string text, Statement statement) => new(
        CoveredText.Of(text, statement.Chain.IsEmpty ? [] : [.. statement.Chain[0].Parties.Select(party => party.Span)]),
        CoveredText.Of(text, statement.Cue is { } cue ? [cue] : []),
        CoveredText.Of(text, statement.Content));
}
