using System.Collections.Immutable;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains;

/// <summary>The statements of an annotated document with their chains.</summary>
public static class PredictedStatements
{
    /// <summary>One for each statement. A party with an empty span has no words.</summary>
    public static ImmutableArray<ChainedStatement> Of(AnnotatedDocument document) =>
        [.. document.Statements.Select(statement => Of(document.Text, statement))];

    private static ChainedStatement Of(string text, Statement statement) => new(
        CoveredText.Of(text, statement.Content)!,
        [.. statement.Chain.Select(step => new ChainStep(step.Kind, [.. step.Parties.Select(party => Of(text, party))]))]);

    private static ChainParty Of(string text, AttributionParty party) =>
        new(party.Span.Length == 0 ? null : PartyWords.Of(text, party.Span), party.Anonymity);
}
