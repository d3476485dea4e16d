using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>
/// The classes of names that data sets use, and the four of CoNLL-2003 that hold them: places with GPE and facilities,
/// and as miscellaneous nationalities, events, works, products, languages and laws.
/// </summary>
public static class NameClasses
{
    private static readonly FrozenDictionary<string, NameClass> ByName = new (string Label, string? Coarse, string Names)[]
    {
        ("PER", "PER", "PER PERS PERSON"),
        ("ORG", "ORG", "ORG ORGANIZATION ORGANISATION"),
        ("CORPORATION", "ORG", "CORPORATION COMPANY CORP"),
        ("GROUP", "ORG", "GROUP"),
        ("LOC", "LOC", "LOC LOCATION PLACE"),
        ("GPE", "LOC", "GPE GEO-LOC GEOLOC"),
        ("FAC", "LOC", "FAC FACILITY FACILITIES"),
        ("MISC", "MISC", "MISC MISCELLANEOUS OTHER"),
        ("NORP", "MISC", "NORP NATIONALITY NATIONALITIES"),
        ("EVENT", "MISC", "EVENT EVT EVE"),
        ("WORK", "MISC", "WORK WORK_OF_ART WORK-OF-ART CREATIVE-WORK CREATIVE_WORK CW WOA"),
        ("PRODUCT", "MISC", "PRODUCT PROD PRD"),
        ("LANGUAGE", "MISC", "LANGUAGE LANG"),
        ("LAW", "MISC", "LAW LAWS"),
        ("DATE", null, "DATE"),
        ("TIME", null, "TIME"),
        ("MONEY", null, "MONEY"),
        ("PERCENT", null, "PERCENT"),
        ("QUANTITY", null, "QUANTITY"),
        ("ORDINAL", null, "ORDINAL"),
        ("CARDINAL", null, "CARDINAL NUM"),
    }
        .SelectMany(row => row.Names.Split(' ').Select(name => KeyValuePair.Create(name, new NameClass(row.Label, row.Coarse))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The four classes, in the order of scores.</summary>
    public static ImmutableArray<string> Coarse { get; } = ["PER", "ORG", "LOC", "MISC"];

    /// <summary>The class that a data set calls so, whatever the case; null where none is known.</summary>
    public static NameClass? Find(string name) => ByName.GetValueOrDefault(name);
}
