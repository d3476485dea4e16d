using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>An office as a report names it.</summary>
/// <param name="Text">Its words as printed, without those for the body ("deputy public prosecutor").</param>
/// <param name="Office">Which one it is.</param>
public sealed record OfficeTitle(string Text, OfficeEntry Office)
{
    /// <summary>Whether it is the deputy's.</summary>
    public bool IsDeputy { get; init; }

    /// <summary>Which of several it is ("second", "chief"), or null.</summary>
    public string? Rank { get; init; }

    /// <summary>The stems of the matter it is for ("foreign", "safety"); empty where the text does not say.</summary>
    public ImmutableArray<string> Matter { get; init; } = [];

    /// <summary>The kinds of that matter.</summary>
    public ImmutableArray<int> Matters { get; init; } = [];

    /// <summary>The entities that stand in it: the body or state; empty where it names none.</summary>
    public ImmutableArray<int> Bodies { get; init; } = [];

    /// <summary>The nouns for the body ("plant"); empty where it has none.</summary>
    public ImmutableArray<string> BodyWords { get; init; } = [];

    /// <summary>Whether it is held in some place or at some court: "ambassador <b>to Chad</b>".</summary>
    public bool IsPosted { get; init; }

    /// <summary>Whether the words say that it is held no more, not yet, or for somebody else.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether it is the chair of a body whose chair is a post: "chairman of the commission".</summary>
    public bool IsPostChair { get; init; }

    /// <summary>Whether it is held for the nation or for a part of it, as far as the words tell ("nation", "part").</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    private const string Department = "department";
    private const string Post = "post";
    private const string Portfolio = "portfolio";

    /// <summary>Whether the two are one office, as far as the words go: a longer title, a synonym.</summary>
    public bool IsSameAs(OfficeTitle other) =>
        Office == other.Office && !IsPast && !other.IsPast && !Excludes(other) && IsDeputy == other.IsDeputy;

    /// <summary>Whether nobody holds both at once: another office of one field, the deputy's, another rank or matter.</summary>
    public bool Excludes(OfficeTitle other)
    {
        if (IsPast || other.IsPast)
        {
            return false;
        }

        return Office == other.Office
            ? DiffersInDegree(other) || DiffersInMatter(other) || DiffersInLevel(other) || IsPartOf(other) || other.IsPartOf(this)
            : IsOfOtherPost(other) || (Office.Fields.Intersect(other.Office.Fields).Any(field => field is not Post) && IsWhole(other) && other.IsWhole(this));
    }

    /// <summary>
    /// Whether both are posts that take the whole of a person, though of different bodies: "the deputy governor" and "the deputy finance
    /// minister". A deputy may head a department or speak for it; who heads a matter may be called by another title for the same.
    /// </summary>
    public bool IsOfOtherPost(OfficeTitle other) =>
        Office != other.Office && IsPost && other.IsPost && IsWhole(other) && other.IsWhole(this)
        && !(IsBeside(other) || other.IsBeside(this))
        && !(AllMatters.Intersect(other.AllMatters).Any() || Matter.Intersect(other.Matter, StringComparer.Ordinal).Any());

    private bool IsPost => IsPostChair || Office.Fields.Contains(Post);

    private IEnumerable<int> AllMatters => Matters.Concat(Office.Matters);

    private bool IsBeside(OfficeTitle deputy) => deputy.IsDeputy && !IsDeputy && (Office.Fields.Contains(Department) || !Office.IsSingle && !Office.Fields.Contains(Portfolio));

    private bool DiffersInLevel(OfficeTitle other) =>
        Levels.Length == 1 && other.Levels.Length == 1 && Levels[0] != other.Levels[0] && Office.Fields.Contains(Post);

    private bool DiffersInDegree(OfficeTitle other) =>
        ((Office.IsSingle || Office.Fields.Contains(Portfolio)) && IsDeputy != other.IsDeputy)
        || (Rank is not null && other.Rank is not null && Rank != other.Rank);

    private bool DiffersInMatter(OfficeTitle other) =>
        !Matter.IsEmpty && !other.Matter.IsEmpty
        && !Matter.Intersect(other.Matter, StringComparer.Ordinal).Any() && !Matters.Intersect(other.Matters).Any();

    /// <summary>"The plant's head of safety" and "the plant's director": a part of the body and the whole of it.</summary>
    private bool IsPartOf(OfficeTitle other) =>
        Office.Fields.Contains(Department) && !Matter.IsEmpty && other.Matter.IsEmpty
        && (BodyWords.Intersect(other.BodyWords, StringComparer.Ordinal).Any() || (!other.BodyWords.IsEmpty && Bodies.Intersect(other.Bodies).Any()));

    /// <summary>A head of an unnamed matter may be anything.</summary>
    private bool IsWhole(OfficeTitle other) => !Office.Fields.Contains(Department) || !Matter.IsEmpty || other.Office.Fields.Contains(Department);
}
