using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Turns a partition of chains into entities.</summary>
internal sealed class EntityTableBuilder
{
    private readonly ImmutableArray<AnnotatedDocument> _documents;
    private readonly LinkPartition _partition;
    private readonly EntityNames _known;
    private readonly CountryNames _countries;
    private readonly ILookup<int, Merge> _merges;
    private readonly ImmutableArray<Headlines> _headlines;

    public EntityTableBuilder(ImmutableArray<AnnotatedDocument> documents, LinkPartition partition, EntityNames known, CountryNames countries)
    {
        _documents = documents;
        _partition = partition;
        _known = known;
        _countries = countries;
        _merges = partition.Merges();
        _headlines = [.. documents.Select(document => new Headlines(document))];
    }

    public EntityTable Build()
    {
        (Entity Entity, int Part)[] built =
        [
            .. _partition.Parts()
                .Where(part => part.Any(local => !_partition.Locals[local].IsWeak))
                .Select(part => (Entity: Entity(part), Part: part.Key))
                .OrderByDescending(entry => entry.Entity.Mentions.Select(mention => mention.Document).Distinct().Count())
                .ThenByDescending(entry => entry.Entity.Mentions.Length)
                .ThenBy(entry => entry.Entity.Name, StringComparer.Ordinal)
                .ThenBy(entry => entry.Part),
        ];
        int?[][] entityOfMention = [.. _documents.Select(document => new int?[document.Parsed.Mentions.Length])];
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
        LocalEntity[] locals = [.. part.Select(local => _partition.Locals[local])];
        ImmutableArray<EntityMention> mentions = [.. locals.SelectMany(Mentions).OrderBy(mention => (mention.Document, mention.Mention))];
        EntityType type = locals.Where(local => !local.IsWeak)
            .GroupBy(local => local.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        string? country = locals.Select(local => local.Country).FirstOrDefault(code => code is not null);
        var names = new CanonicalNames(type, Forms(mentions, inHeadlines: false), Forms(mentions, inHeadlines: true));
        string? usual = Usual(locals, type, country);
        string name = names.Name(usual);
        ImmutableArray<string> aliases = names.Aliases(name);
        string id = ContentHash.Of(type.ToString(), name, _documents[mentions[0].Document].Document.Id, mentions[0].Span.ToString());
        bool isGroup = type is EntityType.Miscellaneous && country is null && usual is not null; // its other forms are words, not names
        return new Entity(
            id, type, name, country, isGroup ? [.. aliases.Where(alias => _known.Find(LinkName.Of(alias))?.Name == usual)] : aliases,
            mentions, [.. _merges[part.Key]]);
    }

    private string? Usual(LocalEntity[] locals, EntityType type, string? country) =>
        type is EntityType.Location && country is not null ? _countries.NameOf(country)
        : locals.SelectMany(local => local.Names).Select(name => _known.Find(name)?.Name).FirstOrDefault(name => name is not null);

    private ImmutableArray<string> Forms(ImmutableArray<EntityMention> mentions, bool inHeadlines) =>
    [
        .. mentions
            .Where(mention => mention.Kind is MentionKind.Name && _headlines[mention.Document].Contains(mention.Span) == inHeadlines)
            .Select(mention => NameWords.Fold(mention.Span.Read(_documents[mention.Document].Text))),
    ];

    private IEnumerable<EntityMention> Mentions(LocalEntity local)
    {
        AnnotatedDocument document = _documents[local.Document];
        return document.Chains[local.Chain].Mentions.Select(mention => new EntityMention(
            local.Document, mention, document.Parsed.Mentions[mention].Span, document.Parsed.Mentions[mention].Kind));
    }
}
