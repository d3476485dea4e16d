using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares the offices that reports give one person. Those that nobody holds at once conflict, unless a report gives the person
/// both, they are of different bodies and no posts that take the whole of a person, or so much time lies between the reports that the one may have followed the other.
/// </summary>
internal sealed class OfficeComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    // Reports of one matter within a month: a change of office in between would be news that they tell.
    private const int LongestDays = 31;

    public IEnumerable<Difference> Compare(ImmutableArray<OfficeNaming> namings)
    {
        ImmutableArray<(int Left, int Right)> pairs = DifferingPairs.Where(namings.Length, (left, right) => Conflict(namings[left], namings[right], namings));
        OfficeTitle[] titles = [.. pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().Order().Select(member => namings[member].Title)];
        Difference? role = DifferingPairs.ToDifference(
            Slot.Role, DifferenceKind.Conflict, pairs, member => titles.First(title => title.IsSameAs(namings[member].Title)).Text);
        return role is null ? [] : [role];
    }

    private bool Conflict(OfficeNaming left, OfficeNaming right, ImmutableArray<OfficeNaming> namings) =>
        left.Document != right.Document
        && left.Title.Excludes(right.Title)
        && MayBeOfOneBody(left.Title, right.Title)
        && AreOfOneTime(left.Document, right.Document)
        && !namings.GroupBy(naming => naming.Document).Any(report => Gives(report, left.Title, right.Title) && Gives(report, right.Title, left.Title));

    /// <summary>Whether a report gives the one office and not just words that may mean the other too.</summary>
    private static bool Gives(IEnumerable<OfficeNaming> report, OfficeTitle one, OfficeTitle other) =>
        report.Any(naming => naming.Title.IsSameAs(one) && !naming.Title.IsSameAs(other));

    private bool MayBeOfOneBody(OfficeTitle left, OfficeTitle right) =>
        MayShare(left, right, entity => entities.Entities[entity].Country ?? "")
        && (left.IsOfOtherPost(right) || MayShare(left, right, entity => entities.Entities[entity] is { Type: EntityType.Organization, Country: null, Id: var id } && !IsMatter(left, right, entity) ? id : ""));

    /// <summary>Whether one has none of what is asked, or both have one of the same.</summary>
    private static bool MayShare(OfficeTitle left, OfficeTitle right, Func<int, string> keyOf)
    {
        HashSet<string> mine = [.. left.Bodies.Select(keyOf).Where(key => key.Length > 0)];
        HashSet<string> others = [.. right.Bodies.Select(keyOf).Where(key => key.Length > 0)];
        return mine.Count == 0 || others.Count == 0 || mine.Overlaps(others);
    }

    /// <summary>Whether what is taken for a name is the matter of an office: "Minister of Foreign Affairs".</summary>
    private bool IsMatter(OfficeTitle left, OfficeTitle right, int entity) => NameWords.Of(entities.Entities[entity].Name)
        .Any(word => left.Matter.Concat(right.Matter).Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));

    private bool AreOfOneTime(int left, int right) =>
        documents[left].Document.PublishedAt is not { } one || documents[right].Document.PublishedAt is not { } other
        || Math.Abs(one.Day.DayNumber - other.Day.DayNumber) <= LongestDays;
}
