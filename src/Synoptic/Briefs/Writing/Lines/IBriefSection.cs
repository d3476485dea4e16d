using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>Writes the lines of one section of a brief.</summary>
internal interface IBriefSection
{
    /// <summary>The lines, most important first, within the section's limit.</summary>
    IEnumerable<BriefLine> Write(StoryIndex story);
}
