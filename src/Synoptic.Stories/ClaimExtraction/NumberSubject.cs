using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>What a number is of, as far as its own sentence tells.</summary>
public sealed record NumberSubject
{
    /// <summary>The aspect of a duration that tells how long before or after something.</summary>
    public const string Offset = "offset";

    /// <summary>The stem of the head of what is counted or measured, or null.</summary>
    public string? Counted { get; init; }

    /// <summary>Its dictionary form in lower case, or null.</summary>
    public string? CountedLemma { get; init; }

    /// <summary>How rare that word is: the logarithm of the inverse share of articles that hold it; 0 without one.</summary>
    public double CountedWeight { get; init; }

    /// <summary>Whether people are counted by a word that does not say which ("people", "residents").</summary>
    public bool CountsPeople { get; init; }

    /// <summary>Whether the noun is in the singular, so that what it is made of may be counted ("a <b>crew</b> of 24").</summary>
    public bool CountsMembers { get; init; }

    /// <summary>What befell those counted, as a class of the outcome lexicon ("death"), or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>The stems of the words that narrow what is counted ("<b>Dutch</b> sailors"); ordinal order.</summary>
    public ImmutableArray<string> Qualities { get; init; } = [];

    /// <summary>Those of them that are names, or made of names; ordinal order.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The stem of the name that the number stands behind in brackets ("<b>Dover</b> (12 cases)"), or null.</summary>
    public string? Entry { get; init; }

    /// <summary>Whose it is, by a possessor ("the Front's delegation", "our delegation"): equal where it is the same; null where nobody is told.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the number is told as a part of something ("two of them", "the wall alone").</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether the number is told of one place or thing among several ("in Melbourne alone").</summary>
    public bool IsAlone { get; init; }

    /// <summary>Where the number stands that this is told to be a part of ("26 of the <b>60</b>"), or null.</summary>
    public TextSpan? Whole { get; init; }

    /// <summary>Whether the number is told as the difference of two others ("275 less than", "by 40").</summary>
    public bool IsGap { get; init; }

    /// <summary>Whether the number may be what one of another unit costs ("at 8.9 kronor each").</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether the number is told as coming on top of others ("another 12", "12 more").</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether the number is told as what is left ("the remaining 12").</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether the number is told as a whole ("in all", "a total of").</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether the number is told of a wide extent ("nationwide", "since January").</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether the words for what is counted only point back to a number before ("the figure has risen to 14").</summary>
    public bool PointsBack { get; init; }

    /// <summary>Whether the number is told as one that held before ("cut <b>from 9 percent</b> to 8", "they had first asked for 18").</summary>
    public bool IsFormer { get; init; }

    /// <summary>Whether the clause says that the number moves or may ("has risen to", "still", "now").</summary>
    public bool IsChanging { get; init; }

    /// <summary>The dictionary form of the word that tells what happens or holds ("carry"), or null.</summary>
    public string? Act { get; init; }

    /// <summary>The dictionary forms of the verbs that tell what those counted do or undergo, without those that tell nothing ("have"); ordinal order.</summary>
    public ImmutableArray<string> Deeds { get; init; } = [];

    /// <summary>The stems of the clause that the number stands in.</summary>
    public TermVector Clause { get; init; } = TermVector.Of([], _ => 0);

    /// <summary>What of a thing is measured, as a class of the lexicon of aspects ("height"), or null.</summary>
    public string? Aspect { get; init; }

    /// <summary>The index of the entity whose age it is, or null.</summary>
    public int? Bearer { get; init; }

    /// <summary>This as a number of what another number before it counts.</summary>
    public NumberSubject Of(NumberSubject before) => this with
    {
        Counted = before.Counted,
        CountedLemma = before.CountedLemma,
        CountedWeight = before.CountedWeight,
        CountsPeople = before.CountsPeople,
        CountsMembers = before.CountsMembers,
        Outcome = Outcome ?? before.Outcome,
        Qualities = before.Qualities,
        Names = before.Names,
        Deeds = Deeds.IsEmpty ? before.Deeds : Deeds,
        PointsBack = false,
    };

    /// <summary>Whether the names that narrow both have one in common, or one of them has none.</summary>
    public bool MayBearOneName(NumberSubject other) => Names.IsEmpty || other.Names.IsEmpty || Names.Intersect(other.Names, StringComparer.Ordinal).Any();
}
