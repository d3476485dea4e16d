namespace Synoptic.Language.Model;

/// <summary>The four classes of names (CoNLL-2003).</summary>
public enum EntityType
{
    /// <summary>A person (PER).</summary>
    Person,

    /// <summary>An organization: state body, firm, outlet, party, armed group (ORG).</summary>
    Organization,

    /// <summary>A location: country, city, region, water, building (LOC, with GPE and facilities).</summary>
    Location,

    /// <summary>Anything else that bears a name: nationality, event, work, ship (MISC).</summary>
    Miscellaneous,
}
