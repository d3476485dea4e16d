using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Model;

namespace Synoptic.Training.Coreference;

/// <summary>A document as the resolver sees it, with the gold chain of each phrase.</summary>
/// <param name="Tree">Its trees.</param>
/// <param name="History">Its phrases.</param>
/// <param name="Names">How its names fall together.</param>
/// <param name="Chains">For each phrase the gold chain that it belongs to, or -1.</param>
/// <param name="Gold">The number of mentions of each gold chain, found or not.</param>
internal sealed record MarkedDocument(
    PhraseTree Tree, MarkableHistory History, MentionPartition Names, ImmutableArray<int> Chains, ImmutableArray<int> Gold)
{
    /// <summary>Looks up the phrases among the gold mentions.</summary>
    public static MarkedDocument Of(PhraseTree tree, MarkableHistory history, MentionPartition names, GoldDocument gold)
    {
        var chainAt = new Dictionary<TextSpan, int>();
        for (int chain = 0; chain < gold.Chains.Length; chain++)
        {
            foreach (TextSpan span in gold.Chains[chain])
            {
                chainAt.TryAdd(span, chain);
            }
        }

        return new MarkedDocument(
            tree,
            history,
            names,
            [.. history.Markables.Select(markable => chainAt.GetValueOrDefault(SpanOf(markable, tree), -1))],
            [.. gold.Chains.Select(chain => chain.Length)]);
    }

    private static TextSpan SpanOf(Markable markable, PhraseTree tree) =>
        TextSpan.Cover(tree[markable.First].Form.Span, tree[markable.Last].Form.Span);
}
