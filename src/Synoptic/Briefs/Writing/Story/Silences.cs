using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>
/// Which reports a reader is told leave out what two or more others say. Of the reports that the comparison calls silent not those that quote any of it, and not those
/// published on a day before all that say it.
/// </summary>
internal sealed class Silences
{
    private readonly StoryIndex _story;
    private readonly ILookup<int, int> _silent;

    public Silences(StoryIndex story)
    {
        _story = story;
        _silent = story.Update.Coverage
            .Where(coverage => coverage.State == CoverageState.Silent && story.Update.Claims[coverage.Claim].Witnesses > 1)
            .GroupBy(coverage => coverage.Claim, coverage => coverage.Document)
            .SelectMany(claim => claim.Except(QuotersOf(story.Update.Claims[claim.Key])).Where(document => !IsOlder(document, story.Update.Claims[claim.Key])).Order().Select(document => (Claim: claim.Key, Document: document)))
            .ToLookup(coverage => coverage.Claim, coverage => coverage.Document);
    }

    /// <summary>The reports, ascending, that leave out a claim; none where they are not fewer than those that make it.</summary>
    /// <param name="claim">The index of the claim.</param>
    public ImmutableArray<int> Of(int claim) => AllOf(claim) is var silent && silent.Length < _story.Update.Claims[claim].Witnesses ? silent : [];

    /// <summary>All reports, ascending, that leave out a claim.</summary>
    /// <param name="claim">The index of the claim.</param>
    public ImmutableArray<int> AllOf(int claim) => [.. _silent[claim]];

    /// <summary>The reports that quote the words of a claim's evidence: what they say otherwise, they do not leave it out.</summary>
    private IEnumerable<int> QuotersOf(Claim claim) =>
        claim.Evidence.SelectMany(evidence => _story.Carried.Find(evidence.Place())).Select(place => place.Document);

    /// <summary>Whether a report was published on a day before all that make a claim: it could not tell it.</summary>
    private bool IsOlder(int document, Claim claim) => _story.Update.Documents[document].Document.PublishedAt is { } own
        && claim.Evidence.Documents().All(other => _story.Update.Documents[other].Document.PublishedAt is { } its && own.Day < its.Day);
}
