using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Coreference;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Linking.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Evaluation.Linking;

/// <summary>The task <c>eval linking</c>: gold mentions of all documents of a set, grouped into entities.</summary>
public static class LinkingEvaluation
{
    /// <summary>The texts as documents with their days, to be annotated.</summary>
    public static ImmutableArray<Document> ToDocuments(string path, ImmutableArray<LinkingDocument> gold) =>
    [
        .. GoldTexts.ToDocuments(path, gold.Select(document => document.Text)).Zip(gold, (document, marked) =>
            document with { PublishedAt = marked.Published is { } day ? new PublicationTime(day) : null }),
    ];

    /// <summary>
    /// Links the documents and scores the gold mentions by the entity at each; where the documents name no entity there,
    /// by the chain, and where no mention was found, as one by itself.
    /// </summary>
    /// <param name="gold">The gold documents.</param>
    /// <param name="annotated">The annotated text of each; null where it could not be annotated.</param>
    public static LinkingScore Evaluate(ImmutableArray<LinkingDocument> gold, ImmutableArray<AnnotatedDocument?> annotated)
    {
        EntityTable entities = new EntityLinker().Link([.. annotated.OfType<AnnotatedDocument>()]);
        var mentions = ImmutableArray.CreateBuilder<GroupedMention>();
        int place = 0; // of the document among those that were linked
        foreach ((LinkingDocument document, AnnotatedDocument? read) in gold.Zip(annotated))
        {
            mentions.AddRange(Group(document, read, (place, entities)));
            place += read is null ? 0 : 1;
        }

        return Score(mentions.ToImmutable());
    }

    /// <summary>Scores mentions that are grouped already.</summary>
    public static LinkingScore Score(ImmutableArray<GroupedMention> mentions) => new(
        Score(mentions, mention => mention.Linked), Score(mentions, mention => mention.Words));

    private static CoreferenceScore Score(ImmutableArray<GroupedMention> mentions, Func<GroupedMention, string> groupOf) =>
        CoreferenceScorer.Score([new ResolvedDocument(Chains(mentions, mention => mention.Gold), Chains(mentions, groupOf))]);

    /// <summary>All documents are one; a mention's place in it is its number.</summary>
    private static ImmutableArray<ImmutableArray<ScoredMention>> Chains(ImmutableArray<GroupedMention> mentions, Func<GroupedMention, string> groupOf) =>
    [
        .. mentions.Select((mention, index) => (Group: groupOf(mention), Mention: new ScoredMention(index, index, mention.Kind)))
            .GroupBy(mention => mention.Group, mention => mention.Mention, StringComparer.Ordinal)
            .Select(chain => chain.ToImmutableArray()),
    ];

    private static IEnumerable<GroupedMention> Group(LinkingDocument gold, AnnotatedDocument? read, (int Place, EntityTable Entities) linked)
    {
        GoldMentions? found = read is null ? null : new GoldMentions(read);
        foreach (LinkingMention mention in gold.Mentions)
        {
            int? at = found?.At(mention.Span);
            string group = at is not { } index ? $"{gold.Name} alone {mention.Span}"
                : linked.Entities.EntityOf(linked.Place, index) is { } entity ? entity.ToString(CultureInfo.InvariantCulture)
                : $"{gold.Name} chain {ChainOf(read!, index)}";
            MentionKind kind = at is { } known ? read!.Parsed.Mentions[known].Kind : MentionKind.Nominal;
            yield return new GroupedMention(mention.Entity, group, WordsOf(mention.Span.Read(gold.Text)), kind);
        }
    }

    private static int ChainOf(AnnotatedDocument document, int mention) =>
        document.Chains.Select((chain, index) => (chain, index)).First(entry => entry.chain.Mentions.Contains(mention)).index;

    private static string WordsOf(string text)
    {
        string[] words = text.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words is ["THE" or "A" or "AN", _, ..] ? words[1..] : words);
    }
}
