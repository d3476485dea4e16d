using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A proposition that one or more reports make.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">Its clearest wording.</param>
/// <param name="Support">One of <c>corroborated repeated single-source</c>.</param>
/// <param name="Agreement">One of <c>agree compatible conflicting</c>.</param>
/// <param name="Origins">How many independent origins it has.</param>
/// <param name="Witnesses">How many reports make it.</param>
/// <param name="Evidence">Where it is made.</param>
/// <param name="Conflicts">On what its evidence differs.</param>
public sealed record BriefClaim(
    string Id,
    string Text,
    [property: WordsOf(typeof(Support))] string Support,
    [property: WordsOf(typeof(Agreement))] string Agreement,
    BriefOrigins Origins,
    int Witnesses,
    ImmutableArray<BriefEvidence> Evidence,
    ImmutableArray<BriefConflict> Conflicts);
