using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>The chains of an annotated document as mentions of a gold document with the same text.</summary>
public static class PredictedChains
{
    /// <summary>
    /// Each mention as its whole noun phrase, which is what gold mentions are, at the gold words that it touches. Of
    /// mentions that come to the same words the first one counts; one that touches no word is left out.
    /// </summary>
    public static ImmutableArray<ImmutableArray<ScoredMention>> Of(AnnotatedDocument document, GoldWords words)
    {
        HashSet<ScoredMention> seen = [];
        return
        [
            .. document.Chains
                .Select(chain => chain.Mentions.Select(Place).OfType<ScoredMention>().Where(seen.Add).ToImmutableArray())
                .Where(chain => chain.Length > 0),
        ];

        ScoredMention? Place(int index) => words.Mention(document.Parsed.Mentions[index].Phrase);
    }
}
