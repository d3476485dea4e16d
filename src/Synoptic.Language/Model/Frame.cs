using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>What PLOVER does not code, with named roles: a vote, a transfer, losses, a weapons test, a ceremony, a visit, a forecast.</summary>
/// <param name="Type">The name that the lexicon gives it (<c>vote</c>, <c>weapons-test</c>).</param>
/// <param name="Trigger">The words that name it.</param>
/// <param name="Roles">Its filled roles in text order; a role may occur more than once.</param>
/// <param name="Reality">Whether it happened, by whose account.</param>
/// <param name="Time">When: an index into the document's time expressions, or null.</param>
public sealed record Frame(
    string Type,
    TextSpan Trigger,
    ImmutableArray<FrameRole> Roles,
    FactualityReading Reality,
    int? Time);
