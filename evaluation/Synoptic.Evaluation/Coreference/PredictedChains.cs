using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>The chains of an annotated document as mentions of a gold document with the same text.</summary>
public static class PredictedChains
{
    /// <summary>
    /// Each mention with the title before it, which gold mentions hold, at the gold words that it touches. Of mentions
    /// that come to the same words the first one counts; one that touches no word is left out.
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

        ScoredMention? Place(int index)
        {
            Mention mention = document.Parsed.Mentions[index];
            return words.Mention(mention.Title is { } title ? TextSpan.Cover(title, mention.Span) : mention.Span);
        }
    }
}
