using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>A cue with its party, and where both end.</summary>
/// <param name="Cue">The words of the cue.</param>
/// <param name="Kind">The step that they show.</param>
/// <param name="Party">Who it is.</param>
/// <param name="Outlet">Whom they told it, where that is a named body, or null.</param>
internal sealed record CuedParty(TextSpan Cue, StepKind Kind, Party Party, Party? Outlet = null)
{
    /// <summary>The steps that the cue shows: the party's, and that of the outlet which was told.</summary>
    public ImmutableArray<AttributionStep> Chain => Outlet is { } outlet
        ? [Step, new AttributionStep(StepKind.Reported, null, [outlet.ToStepParty()])]
        : [Step];

    /// <summary>The party's own step.</summary>
    public AttributionStep Step => new(Kind, Cue, [Party.ToStepParty()]);
}
