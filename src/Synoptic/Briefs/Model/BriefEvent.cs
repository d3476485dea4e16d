using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>Something that happens, as one report tells it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">The PLOVER type in capitals (<c>CONSULT</c>), or null for what PLOVER does not code.</param>
/// <param name="Mode">The PLOVER mode, or null.</param>
/// <param name="CameoRoot">The CAMEO root code of two digits, or null.</param>
/// <param name="Context">The PLOVER contexts.</param>
/// <param name="Actors">Who does it.</param>
/// <param name="Recipients">To whom it is done.</param>
/// <param name="Time">When: an entry of <c>times</c>, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Factuality">One of <c>asserted denied planned possible alleged</c>.</param>
/// <param name="By">By whose account, or null where it is the report's own.</param>
/// <param name="Mentions">The words that name it in one report.</param>
/// <param name="Event">Which event it is: the same for all entries that surely tell of one.</param>
public sealed record BriefEvent(
    string Id,
    string? Type,
    string? Mode,
    string? CameoRoot,
    ImmutableArray<string> Context,
    ImmutableArray<BriefParticipant> Actors,
    ImmutableArray<BriefParticipant> Recipients,
    BriefTime? Time,
    BriefParticipant? Place,
    [property: WordsOf(typeof(Factuality))] string Factuality,
    BriefParticipant? By,
    ImmutableArray<BriefSpan> Mentions,
    string Event);
