using System.Collections.Frozen;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Tells whether one number counts a part of what another counts: a kind of the same ("43 cars", "62 vehicles"), those whom
/// less befell ("26 in hospital", "41 treated"), or some of them ("two of them", "the wall alone"). A part is smaller than its whole.
/// </summary>
internal sealed class NumberParts(NumberKin kin)
{
    private const double AlikeKinds = 0.15;
    private const double AlikeParts = 0.2;
    private const double AlikeNamed = 0.25;

    private readonly FrozenSet<(string Part, string Whole)> _outcomes = Lexicon.ReadRows("outcome-wholes.tsv")
        .Select(row => (row[0], row[1]))
        .ToFrozenSet();

    /// <summary>What words mean.</summary>
    public NumberHeads Heads => kin.Heads;

    /// <summary>Whether the one is a part of the other, as far as the texts show it.</summary>
    public bool AreTied(NumberGroup part, NumberGroup whole) =>
        part.High < whole.Low
        && part.Thing != whole.Thing
        && part.Members.Any(one => whole.Members.Any(other => AreTied(one, other)));

    /// <summary>Whether the words of the two show that the one counts a part of the other.</summary>
    public bool AreTied(CountedNumber part, CountedNumber whole)
    {
        if (part.Quantity.Unit != whole.Quantity.Unit || part.Quantity.Unit is "ordinal" or "year" or "s" or "since" or "%" or "pp" or "m" or "°C" or "km/h" || part.AsOf.IsPast != whole.AsOf.IsPast
            || part.Subject.IsAdded || whole.Subject.IsAdded || !part.Subject.MayBearOneName(whole.Subject))
        {
            return false;
        }

        HeadRelation relation = Heads.Compare(part.Subject, whole.Subject);
        return part.Quantity.Unit is null ? AreCounts(part, whole, relation) : AreAmounts(part, whole);
    }

    private bool AreCounts(CountedNumber part, CountedNumber whole, HeadRelation relation)
    {
        if (IsAloneBeside(part, whole) && part.Subject.Outcome == whole.Subject.Outcome && (relation is HeadRelation.Same or HeadRelation.Part || Heads.AreBothPeople(part.Subject, whole.Subject)))
        {
            return kin.AreKin(part, whole);
        }

        double alike = part.Terms.Similarity(whole.Terms);
        if (part.Subject.Outcome is { } one && whole.Subject.Outcome is { } other)
        {
            return one == other ? relation is HeadRelation.Part || (IsNarrowerExtent(part, whole) && relation is not HeadRelation.Other) : _outcomes.Contains((one, other)) && relation is not HeadRelation.Other;
        }

        return relation switch
        {
            HeadRelation.Part => alike >= AlikeKinds && !Heads.IsPerson(part.Subject) && (whole.Subject.CountsPeople || Heads.IsSureKind(part.Subject, whole.Subject)),
            HeadRelation.Same when IsNarrowerExtent(part, whole) => Heads.ShareDeed(part.Subject, whole.Subject) || (alike >= AlikeNamed && Heads.MayShareDeed(part.Subject, whole.Subject)),
            HeadRelation.Same => Heads.MayShareDeed(part.Subject, whole.Subject) && ((part.Subject.IsPart && alike >= AlikeParts) || (IsNarrower(part.Subject, whole.Subject) && alike >= AlikeNamed)),
            _ => false,
        };
    }

    /// <summary>"The wall alone cost 2 million; with the road it came to 3 million."</summary>
    private bool AreAmounts(CountedNumber part, CountedNumber whole) => (IsAloneBeside(part, whole) && kin.AreKin(part, whole)) || (part.Subject.IsPart
        && (whole.Subject.IsTotal || Heads.AreNear(part.Subject.Act, whole.Subject.Act))
        && part.Terms.Similarity(whole.Terms) > 0);

    /// <summary>"In Melbourne alone 41 ships": there are more elsewhere.</summary>
    private static bool IsAloneBeside(CountedNumber part, CountedNumber whole) => part.Subject.IsAlone && !whole.Subject.IsAlone && !whole.Subject.IsPart;

    /// <summary>"12 dead in the town", "40 dead across the province".</summary>
    private static bool IsNarrowerExtent(CountedNumber part, CountedNumber whole) => !part.Subject.IsWide && whole.Subject.IsWide;

    private static bool IsNarrower(NumberSubject part, NumberSubject whole) => (!part.Names.IsEmpty && whole.Names.IsEmpty) || (part.Entry is not null && whole.Entry is null);
}
