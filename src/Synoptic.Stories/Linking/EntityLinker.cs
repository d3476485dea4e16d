using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Recognition;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Takes the chains of many documents for one entity where their names say so; a chain without a name is no entity. A wrong merge costs more
/// than a missed one. Time grows with the names, and with the square only of those that share a family name.
/// </summary>
public sealed class EntityLinker
{
    private readonly EntityNames _known = new();
    private readonly GivenNames _givenNames = new();
    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly CountryNames _countryNames = new();
    private readonly OfficeHolders _offices = new();
    private readonly LocalReader _reader;
    private readonly SingleNameTypes _types;
    private readonly BodyRule _bodies;

    /// <summary>Makes a linker with the lexicons that the library carries.</summary>
    public EntityLinker()
    {
        var countries = CountryLexicon.Shipped;
        _reader = new LocalReader(countries, _known, new OfficeReader(countries, _offices));
        var bodies = new BodyNames();
        _types = new SingleNameTypes(bodies);
        _bodies = new BodyRule(_known, bodies);
    }

    /// <summary>Links the chains of all documents. The result does not depend on chance or on earlier calls.</summary>
    public EntityTable Link(ImmutableArray<AnnotatedDocument> documents)
    {
        var partition = new LinkPartition(_types.Correct(FullNameTypes.Correct([.. documents.SelectMany(_reader.Read)], _known)));
        SameNameRule.Apply(partition);
        KnownNameRule.Apply(partition, _known);
        SameCountryRule.Apply(partition);
        _bodies.Apply(partition);
        new PersonNameRule(_givenNames).Apply(partition);
        new MisspellingRule(_givenNames).Apply(partition);
        new SurnameRule(_givenNames, new DocumentKinship(documents, _weights), documents).Apply(partition);
        WeakNameRule.Apply(partition);
        new OfficeRule(_offices, documents).Apply(partition);
        return new EntityTableBuilder(documents, partition, _known, _countryNames).Build();
    }
}
