using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>Reports that tell one chain of events.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The words that name it: the title or first sentence of its clearest report; null where no report has a word.</param>
/// <param name="Documents">Its reports, ascending.</param>
/// <param name="Claims">The claims that its reports alone make.</param>
/// <param name="Timeline">What its reports tell as having happened on a day that they name, by day.</param>
public sealed record BriefStory(
    string Id,
    BriefSpan? Title,
    ImmutableArray<int> Documents,
    ImmutableArray<int> Claims,
    ImmutableArray<BriefMoment> Timeline);
