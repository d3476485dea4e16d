using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A vote, a transfer, losses, a weapons test, a ceremony, a visit, a forecast, or another frame of the lexicon.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The name that the lexicon gives it (<c>vote</c>).</param>
/// <param name="Roles">What fills its roles, in text order; a role may occur more than once.</param>
/// <param name="Time">When: an entry of <c>times</c>, or null.</param>
/// <param name="Factuality">One of <c>asserted denied planned possible alleged</c>.</param>
/// <param name="By">By whose account, or null where it is the report's own.</param>
/// <param name="Mentions">The words that name it.</param>
public sealed record BriefFrame(
    string Id,
    string Type,
    ImmutableArray<BriefFrameRole> Roles,
    BriefTime? Time,
    [property: WordsOf(typeof(Factuality))] string Factuality,
    BriefParticipant? By,
    ImmutableArray<BriefSpan> Mentions);
