using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A tie that a report states.</summary>
/// <param name="From">Who has it.</param>
/// <param name="To">To whom; null for an office whose body or state the report does not name.</param>
/// <param name="Type">One of <c>kin office member-of ally-of hosts mediates supplies depends-on sanctions controls</c>.</param>
/// <param name="Role">The kin word or title, or null.</param>
/// <param name="For">What is supplied, or what the first depends on the second for; null where the report does not say.</param>
/// <param name="Since">Since when: an entry of <c>times</c>, or null.</param>
/// <param name="Until">Until when: an entry of <c>times</c>, or null.</param>
/// <param name="Factuality">One of <c>asserted denied planned possible alleged</c>.</param>
/// <param name="By">By whose account, or null where it is the report's own.</param>
/// <param name="Evidence">The words that state it.</param>
public sealed record BriefRelation(
    BriefParticipant From,
    BriefParticipant? To,
    [property: WordsOf(typeof(RelationType))] string Type,
    BriefSpan? Role,
    BriefSpan? For,
    BriefTime? Since,
    BriefTime? Until,
    [property: WordsOf(typeof(Factuality))] string Factuality,
    BriefParticipant? By,
    ImmutableArray<BriefSpan> Evidence);
