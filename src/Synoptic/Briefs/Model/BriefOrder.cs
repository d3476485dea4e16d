using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>The order of two events.</summary>
/// <param name="Events">The ids of the two events.</param>
/// <param name="Relation">How the first stands to the second: one of <c>before same-day after</c>.</param>
/// <param name="Evidence">The words that show it.</param>
public sealed record BriefOrder(
    ImmutableArray<string> Events,
    [property: WordsOf(typeof(OrderRelation))] string Relation,
    ImmutableArray<BriefSpan> Evidence);
