using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Writing;

/// <summary>Writes the lines of one section of a brief.</summary>
internal interface IBriefSection
{
    /// <summary>The lines, most important first, within the section's limit.</summary>
    IEnumerable<BriefLine> Write(StoryIndex story);
}
