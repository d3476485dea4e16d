using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Takes the chains of many documents for one entity where their names say so; a chain without a name is no entity. A wrong merge costs more
/// than a missed one: a surname alone joins only the one person of the set who bears it.
/// </summary>
public sealed class EntityLinker
{
    private readonly CountryLexicon _countries = new();

    /// <summary>Links the chains of all documents. The result does not depend on chance or on earlier calls.</summary>
    public EntityTable Link(ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<LocalEntity> locals = [.. documents.SelectMany(LocalEntities)];
        var partition = new LinkPartition(locals);
        SameNameRule.Apply(partition);
        SameCountryRule.Apply(partition);
        SurnameRule.Apply(partition);
        MisspellingRule.Apply(partition, _countries);
        return new EntityTableBuilder(documents, partition).Build();
    }

    private IEnumerable<LocalEntity> LocalEntities(AnnotatedDocument document, int index)
    {
        for (int chain = 0; chain < document.Chains.Length; chain++)
        {
            CoreferenceChain members = document.Chains[chain];
            if (document.Parsed.Mentions[members.Representative].Kind is not MentionKind.Name)
            {
                continue;
            }

            string name = NameWords.Fold(document.Parsed.Mentions[members.Representative].Span.Read(document.Text));
            yield return new LocalEntity(index, chain, members.Type, name, NameWords.Of(name), CountryOf(members.Type, name));
        }
    }

    /// <summary>The country that a place's or people's name names; a capital is in a country, but is not it.</summary>
    private string? CountryOf(EntityType type, string name) =>
        type is EntityType.Location or EntityType.Miscellaneous
        && _countries.Find(name) is { Kind: CountryWordKind.Name or CountryWordKind.Demonym } word
            ? word.Code
            : null;
}
