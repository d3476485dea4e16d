using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>
/// A brief as it is written: the JSON object of <c>synoptic brief --format json</c>, and what every other
/// format is drawn from. Numbers that point at documents, sentences, claims or evidence are indexes from 0.
/// A layer that is not computed yet has no property.
/// </summary>
public sealed record Brief
{
    /// <summary>The version that this program writes.</summary>
    public const string CurrentVersion = "1";

    /// <summary>The version of this form. It rises when a property changes its meaning or goes.</summary>
    public required string Version { get; init; }

    /// <summary>The reports, in the order in which the brief numbers them.</summary>
    public required ImmutableArray<BriefDocument> Documents { get; init; }

    /// <summary>The brief itself, line by line.</summary>
    public required ImmutableArray<BriefLine> Lines { get; init; }

    /// <summary>For each section that could have lines, how many it has; in the order of the brief.</summary>
    public ImmutableArray<BriefSectionSize> Sections { get; init; } = [];

    /// <summary>The topic that was asked for, or null where the brief is about all.</summary>
    public BriefFocus? Focus { get; init; }

    /// <summary>How many lines the audit refused; they are not in <see cref="Lines"/>.</summary>
    public int Refused { get; init; }

    /// <summary>Who and what is named.</summary>
    public required ImmutableArray<BriefEntity> Entities { get; init; }

    /// <summary>Who said what.</summary>
    public required ImmutableArray<BriefStatement> Statements { get; init; }

    /// <summary>The time expressions.</summary>
    public required ImmutableArray<BriefTime> Times { get; init; }

    /// <summary>The numbers that the reports state, by report and place.</summary>
    public required ImmutableArray<BriefQuantity> Quantities { get; init; }

    /// <summary>What happens, by report and place.</summary>
    public required ImmutableArray<BriefEvent> Events { get; init; }

    /// <summary>Votes, transfers, losses, tests, ceremonies, visits and forecasts, by report and place.</summary>
    public required ImmutableArray<BriefFrame> Frames { get; init; }

    /// <summary>What holds between whom, by report and place.</summary>
    public required ImmutableArray<BriefRelation> Relations { get; init; }

    /// <summary>Who wants what, by report and place.</summary>
    public required ImmutableArray<BriefPosition> Positions { get; init; }

    /// <summary>In which order events follow each other.</summary>
    public required ImmutableArray<BriefOrder> Order { get; init; }

    /// <summary>The reports by the chain of events that they tell; each in one, by first report.</summary>
    public required ImmutableArray<BriefStory> Stories { get; init; }

    /// <summary>What is claimed.</summary>
    public required ImmutableArray<BriefClaim> Claims { get; init; }

    /// <summary>Which documents may rest on one origin, and why.</summary>
    public required ImmutableArray<BriefSharing> Sharing { get; init; }

    /// <summary>Who says what and who is silent.</summary>
    public required ImmutableArray<BriefCoverage> Coverage { get; init; }

    /// <summary>What changed.</summary>
    public required ImmutableArray<BriefShift> Shifts { get; init; }

    /// <summary>What could not be read or done.</summary>
    public required ImmutableArray<BriefFailure> Failures { get; init; }
}
