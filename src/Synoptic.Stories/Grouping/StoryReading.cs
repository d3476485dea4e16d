using System.Collections.Immutable;

namespace Synoptic.Stories.Grouping;

/// <summary>What grouping keeps of one report: who, where, when, how many and in which words; a few kilobytes.</summary>
public sealed class StoryReading
{
    internal StoryReading(string id, int? day, ImmutableArray<StoryTerm> terms)
    {
        Id = id;
        Day = day;
        Terms = terms;
        Full = Norm(terms, static term => term.Weight);
        Names = Norm(terms, static term => term.IsName ? term.Weight : 0);
        Plain = Norm(terms, static term => term.IsName ? 0 : term.Weight);
        Lead = Norm(terms, static term => term.Lead);
        LeadNames = terms.Where(IsLeadName).Sum(term => (double)term.Rarity);
    }

    /// <summary>The document's id.</summary>
    public string Id { get; }

    /// <summary>The day of publication, counted from 1 January of year 1, or null where it is not known.</summary>
    public int? Day { get; }

    /// <summary>The stems, by hash; each once.</summary>
    public ImmutableArray<StoryTerm> Terms { get; }

    /// <summary>Telling words that stand side by side, by hash.</summary>
    public ImmutableArray<WeightedHash> Pairs { get; init; } = [];

    /// <summary>Numbers with their units as printed, as hashes, ascending.</summary>
    public ImmutableArray<uint> Numbers { get; init; } = [];

    /// <summary>Days that the text tells of, as hashes of their TIMEX3 values, ascending.</summary>
    public ImmutableArray<uint> Days { get; init; } = [];

    /// <summary>Names that hardly any article holds, as hashes of their stems, ascending.</summary>
    public ImmutableArray<uint> RareNames { get; init; } = [];

    /// <summary>Those of them that stand side by side, as hashes, ascending: parts of one name.</summary>
    public ImmutableArray<uint> RareNamePairs { get; init; } = [];

    /// <summary>How many words the report has, single letters and numbers left out.</summary>
    public int Words { get; init; }

    /// <summary>The stems by which reports of the same story are looked for, the most telling first.</summary>
    public ImmutableArray<uint> Keys { get; init; } = [];

    /// <summary>The length of the vector of all weights.</summary>
    internal double Full { get; }

    /// <summary>The same of names alone.</summary>
    internal double Names { get; }

    /// <summary>The same of all but names.</summary>
    internal double Plain { get; }

    /// <summary>The same of the first sentences.</summary>
    internal double Lead { get; }

    /// <summary>The summed rarity of the names in the first sentences.</summary>
    internal double LeadNames { get; }

    /// <summary>By day (unknown last), then id: an order that does not hang on who came first.</summary>
    internal static IComparer<StoryReading> ByDay { get; } = Comparer<StoryReading>.Create(static (left, right) =>
        (left.Day ?? int.MaxValue).CompareTo(right.Day ?? int.MaxValue) is not 0 and var byDay ? byDay : string.CompareOrdinal(left.Id, right.Id));

    /// <summary>Whether a term is a telling name of the first sentences.</summary>
    internal static bool IsLeadName(StoryTerm term) => term is { IsName: true, Lead: > 0, Rarity: > 1 };

    private static double Norm(ImmutableArray<StoryTerm> terms, Func<StoryTerm, float> weight) =>
        Math.Sqrt(terms.Sum(term => (double)weight(term) * weight(term)));
}
