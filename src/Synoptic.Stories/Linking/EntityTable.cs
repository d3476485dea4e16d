using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>The entities of a set of documents, and which mention is whose.</summary>
public sealed class EntityTable
{
    private readonly ImmutableArray<ImmutableArray<int?>> _entityOfMention;
    private readonly ImmutableArray<int> _first;

    internal EntityTable(ImmutableArray<Entity> entities, ImmutableArray<ImmutableArray<int?>> entityOfMention)
    {
        Entities = entities;
        _entityOfMention = entityOfMention;
        var firsts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        _first = [.. entities.Select((entity, index) => firsts.TryGetValue(entity.Name, out int first) ? first : firsts[entity.Name] = index)];
    }

    /// <summary>The entities; by documents that name them, then mentions, then name.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>
    /// The index of the entity that mention <paramref name="mention"/> of document <paramref name="document"/> refers to;
    /// null where the document never names it.
    /// </summary>
    public int? EntityOf(int document, int mention) => _entityOfMention[document][mention];

    /// <summary>The first entity of the name of <paramref name="entity"/>: one name is seldom of two, but may be taken for that of a ship here and of a firm there.</summary>
    internal int FirstOfName(int entity) => _first[entity];

    /// <summary>The table for some of the documents, numbered anew in their order.</summary>
    internal EntityTable Of(ImmutableArray<int> documents) => new(Entities, [.. documents.Select(document => _entityOfMention[document])]);
}
