using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Turns a partition of chains into entities.</summary>
internal sealed class EntityTableBuilder(ImmutableArray<AnnotatedDocument> documents, LinkPartition partition)
{
    public EntityTable Build()
    {
        (Entity Entity, int Part)[] built =
        [
            .. partition.Parts()
                .Select(part => (Entity: Entity(part), Part: part.Key))
                .OrderByDescending(entry => entry.Entity.Mentions.Select(mention => mention.Document).Distinct().Count())
                .ThenByDescending(entry => entry.Entity.Mentions.Length)
                .ThenBy(entry => entry.Entity.Name, StringComparer.Ordinal)
                .ThenBy(entry => entry.Part),
        ];
        int?[][] entityOfMention = [.. documents.Select(document => new int?[document.Parsed.Mentions.Length])];
        for (int entity = 0; entity < built.Length; entity++)
        {
            foreach (EntityMention mention in built[entity].Entity.Mentions)
            {
                entityOfMention[mention.Document][mention.Mention] = entity;
            }
        }

        return new EntityTable(
            [.. built.Select(entry => entry.Entity)],
            [.. entityOfMention.Select(mentions => ImmutableArray.Create(mentions))]);
    }

    private Entity Entity(IGrouping<int, int> part)
    {
        LocalEntity[] locals = [.. part.Select(local => partition.Locals[local])];
        ImmutableArray<EntityMention> mentions = [.. locals.SelectMany(Mentions).OrderBy(mention => (mention.Document, mention.Mention))];
        EntityType type = locals.GroupBy(local => local.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        string name = CanonicalName(type, mentions);
        ImmutableArray<string> aliases =
        [
            .. mentions
                .Where(mention => mention.Kind is MentionKind.Name)
                .Select(mention => NameWords.Fold(mention.Span.Read(documents[mention.Document].Text)))
                .Distinct(StringComparer.Ordinal)
                .Where(alias => !string.Equals(alias, name, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        string id = ContentHash.Of(type.ToString(), name, documents[mentions[0].Document].Document.Id, mentions[0].Span.ToString());
        return new Entity(
            id, type, name, locals.Select(local => local.Country).FirstOrDefault(country => country is not null),
            aliases, mentions, partition.MergesOf(part.Key));
    }

    /// <summary>
    /// The form that the texts use most among those that name it in full: for a person two words or more, for
    /// anything else a form that is not all capitals. Of equals the longest, the first in ordinal order.
    /// </summary>
    private string CanonicalName(EntityType type, ImmutableArray<EntityMention> mentions)
    {
        string[] forms = [.. mentions.Where(mention => mention.Kind is MentionKind.Name).Select(mention => NameWords.Fold(mention.Span.Read(documents[mention.Document].Text)))];
        Func<string, bool> isFull = type is EntityType.Person
            ? form => form.Contains(' ', StringComparison.Ordinal)
            : form => form.Any(char.IsLower);
        string[] full = [.. forms.Where(isFull)];
        return (full.Length > 0 ? full : forms)
            .GroupBy(form => form, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private IEnumerable<EntityMention> Mentions(LocalEntity local)
    {
        AnnotatedDocument document = documents[local.Document];
        return document.Chains[local.Chain].Mentions.Select(mention => new EntityMention(
            local.Document, mention, document.Parsed.Mentions[mention].Span, document.Parsed.Mentions[mention].Kind));
    }
}
