using Synoptic.Briefs.Writing.Story;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>Finds the lines of one section of a brief. Its rank is its place in the list of the brief's writer.</summary>
internal interface IBriefSection
{
    /// <summary>Its name: one of <see cref="Model.BriefSections"/>.</summary>
    string Name { get; }

    /// <summary>How many lines of a short brief are its own; with 0 it has a place only where all lines are shown.</summary>
    int Budget { get; }

    /// <summary>Whether its lines say something of their own about what other sections tell, so that they never only restate it.</summary>
    bool AddsToOthers { get; }

    /// <summary>Whether its lines, the most important of which are taken, are shown as the reports tell them.</summary>
    bool IsInTextOrder => false;

    /// <summary>What it could say, the most important first.</summary>
    IEnumerable<LineCandidate> Find(StoryIndex story);
}
