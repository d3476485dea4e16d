using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets the offices of one person side by side that are one office, or of which nobody holds both.</summary>
public sealed class OfficeAligner
{
    /// <summary>The groups of two documents or more, by their first member: who holds an office is told by one report of every second person.</summary>
    public ImmutableArray<PropositionGroup> Align(ImmutableArray<OfficeNaming> offices) =>
    [
        .. offices.GroupBy(naming => naming.Person)
            .SelectMany(person => Groups([.. person]))
            .Where(group => group.Documents > 1)
            .OrderBy(group => group.Members[0].Place),
    ];

    private static IEnumerable<PropositionGroup> Groups(ImmutableArray<OfficeNaming> namings)
    {
        List<List<OfficeNaming>> groups = [];
        foreach (OfficeNaming naming in namings)
        {
            List<OfficeNaming>[] joined = [.. groups.Where(group => group.Any(other => AreCompared(other, naming)))];
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), naming]);
        }

        return groups.Select(group => new PropositionGroup([.. group.OrderBy(member => member.Place)]));
    }

    private static bool AreCompared(OfficeNaming left, OfficeNaming right) =>
        left.Title.IsSameAs(right.Title) || (left.Document != right.Document && left.Title.Excludes(right.Title));
}
