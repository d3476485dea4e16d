using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Turns divided phrases into mentions and chains. A phrase that stands alone is a mention where it names someone or
/// something or describes a person, body or place; other phrases are mentions where something else refers to the same.
/// </summary>
internal sealed class LayerBuilder(PhraseTree tree, ImmutableArray<Mention> names, ImmutableArray<Markable> markables)
{
    private readonly StandInReader _standIns = new(tree);

    /// <summary>The mentions and chains.</summary>
    public CoreferenceLayer Build(ReferentPartition parts)
    {
        ImmutableArray<ImmutableArray<int>> kept = [.. parts.Parts().Where(part => part.Length > 1 || StandsAlone(markables[part[0]]))];
        int[] mentionOf = new int[markables.Length];
        var types = new EntityType[markables.Length];
        foreach (ImmutableArray<int> part in kept)
        {
            EntityType type = TypeOf(part);
            foreach (int markable in part)
            {
                mentionOf[markable] = 1;
                types[markable] = type;
            }
        }

        ImmutableArray<Mention> mentions = Mentions(mentionOf, types);
        return new CoreferenceLayer(mentions, [.. kept.Select(part => ToChain(part, mentionOf, mentions, types[part[0]]))]);
    }

    private static bool StandsAlone(Markable markable) =>
        markable.Kind is MentionKind.Name || markable.Referent is Referent.Person or Referent.Organization or Referent.Place;

    /// <summary>The mentions of the marked phrases; each mark becomes the index of its mention.</summary>
    private ImmutableArray<Mention> Mentions(int[] mentionOf, EntityType[] types)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        int free = 0; // the first word after the mention before
        for (int index = 0; index < markables.Length; index++)
        {
            if (mentionOf[index] == 0)
            {
                continue;
            }

            mentionOf[index] = mentions.Count;
            Mention mention = ToMention(markables[index], types[index], free);
            mentions.Add(mention);
            free = markables[index].Head + 1;
            while (free < tree.Words.Words.Length && tree[free].Form.Span.Start < mention.Span.End)
            {
                free++;
            }
        }

        return mentions.DrainToImmutable();
    }

    private Mention ToMention(Markable markable, EntityType type, int free)
    {
        TextSpan phrase = Cover(markable.First, markable.Last);
        if (markable.Name >= 0)
        {
            Mention name = names[markable.Name];
            return name with { Phrase = TextSpan.Cover(phrase, name.Phrase), StandsFor = _standIns.Read(markable.Head, name) };
        }

        int first = markable.Kind is MentionKind.Pronoun ? markable.Head : Math.Max(markable.First, free);
        while (first < markable.Head && (tree[first].Tags.Upos == "PUNCT" || tree[first].Tags.Xpos == "POS"))
        {
            first++;
        }

        EntityType own = OfReferent(markable.Referent) ?? type;
        return new Mention(Cover(first, markable.Head), markable.Kind, own) { Phrase = phrase };
    }

    private TextSpan Cover(int first, int last) => TextSpan.Cover(tree[first].Form.Span, tree[last].Form.Span);

    /// <summary>What most words of its names name; without names, what most of its descriptions refer to.</summary>
    private EntityType TypeOf(ImmutableArray<int> part)
    {
        int[] named = [.. part.Where(markable => markables[markable].Name >= 0)];
        IEnumerable<(EntityType Type, int Weight, int Place)> votes = named.Length > 0
            ? named.Select(markable => (names[markables[markable].Name].Type, names[markables[markable].Name].Span.Length, markable))
            : part.Select(markable => (Type: OfReferent(markables[markable].Referent), markable))
                .Where(vote => vote.Type is not null)
                .Select(vote => (vote.Type!.Value, 1, vote.markable));
        return votes.GroupBy(vote => vote.Type)
            .OrderByDescending(group => group.Sum(vote => vote.Weight))
            .ThenBy(group => group.Min(vote => vote.Place))
            .Select(group => (EntityType?)group.Key)
            .FirstOrDefault() ?? EntityType.Miscellaneous;
    }

    private static EntityType? OfReferent(Referent referent) => referent switch
    {
        Referent.Person => EntityType.Person,
        Referent.Organization => EntityType.Organization,
        Referent.Place => EntityType.Location,
        Referent.Unknown => null,
        _ => EntityType.Miscellaneous,
    };

    /// <summary>The fullest name stands for the chain, else the longest description.</summary>
    private CoreferenceChain ToChain(ImmutableArray<int> part, int[] mentionOf, ImmutableArray<Mention> mentions, EntityType type)
    {
        ImmutableArray<int> members = [.. part.Select(markable => mentionOf[markable]).Order()];
        int representative = members
            .OrderBy(mention => mentions[mention].Kind)
            .ThenByDescending(mention => WordsIn(mentions[mention].Span))
            .ThenByDescending(mention => mentions[mention].Span.Length)
            .ThenBy(mention => mention)
            .First();
        return new CoreferenceChain(members, representative, type);
    }

    private int WordsIn(TextSpan span) => span.Slice(tree.Words.Text).Count(' ');
}
