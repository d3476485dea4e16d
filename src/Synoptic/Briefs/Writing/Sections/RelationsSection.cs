using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What ties those who are named: those in most reports first, then ties other than kin and office, then in their order.
/// </summary>
internal sealed class RelationsSection : IBriefSection
{
    public string Name => BriefSections.Relations;

    public int Budget => 0;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        RelationLine writer = new(story);
        return story.Tell(document => document.Relations)
            .Where(writer.IsWorthTelling)
            .GroupBy(writer.KeyOf, StringComparer.Ordinal)
            .Select(same => same.ToImmutableArray())
            .OrderByDescending(same => same.CountReports())
            .ThenBy(same => same[0].Fact.Type is RelationType.Kin or RelationType.Office)
            .Select(same => new LineCandidate([.. same.Select(told => told.At(told.Fact.Evidence))], null, () => writer.LineOf(same)));
    }
}
