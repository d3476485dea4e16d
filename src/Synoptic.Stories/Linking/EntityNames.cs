using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>Places, bodies and groups that news call by several names. Immutable.</summary>
internal sealed class EntityNames
{
    private const string Resource = "entity-names.tsv";

    private readonly FrozenDictionary<string, Entry> _entries;

    public EntityNames() => _entries = Lexicon.ReadRows(Resource)
        .SelectMany(row => Entries(Enum.Parse<EntityType>(row[0]), row[1].Split('|')))
        .DistinctBy(entry => entry.Name.Key)
        .ToFrozenDictionary(entry => entry.Name.Key, StringComparer.Ordinal);

    /// <summary>The usual name of what a name stands for, and its type; null where the lexicon does not know it.</summary>
    public (string Name, EntityType Type)? Find(LinkName name) =>
        _entries.TryGetValue(name.Key, out Entry? entry) && (!entry.Name.IsAcronym || name.IsAcronym) ? (entry.Usual, entry.Type) : null;

    private static IEnumerable<Entry> Entries(EntityType type, string[] names) =>
        names.Select(name => new Entry(LinkName.Of(name), names[0], type));

    private sealed record Entry(LinkName Name, string Usual, EntityType Type);
}
