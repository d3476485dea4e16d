namespace Synoptic.Evaluation.Planted.Model;

/// <summary>The kinds of things that a sample story plants, in the order of <c>samples/README.md</c>, which defines them.</summary>
public enum PlantedKind
{
    /// <summary>The same fact in two or more reports, in their own words.</summary>
    Agreement,

    /// <summary>The same fact at different precision.</summary>
    Compatible,

    /// <summary>Two figures for one thing that cannot both hold.</summary>
    NumberConflict,

    /// <summary>Two dates or weekdays for one event.</summary>
    DateConflict,

    /// <summary>Two places for one event.</summary>
    PlaceConflict,

    /// <summary>Two titles or offices for one person.</summary>
    RoleConflict,

    /// <summary>One utterance quoted in different words.</summary>
    WordingConflict,

    /// <summary>One act ascribed to different actors.</summary>
    WhoDidWhatConflict,

    /// <summary>The same thing asserted and negated by the reports themselves.</summary>
    PolarityConflict,

    /// <summary>A later report replaces an earlier figure or state.</summary>
    Update,

    /// <summary>Two figures for two different things.</summary>
    Scope,

    /// <summary>Figures that look different but add up.</summary>
    Arithmetic,

    /// <summary>A fact that only one report has.</summary>
    SingleSource,

    /// <summary>A passage carried word for word.</summary>
    WireCopy,

    /// <summary>A passage carried with small edits.</summary>
    EditedCopy,

    /// <summary>Several reports that rest on the same party.</summary>
    OneUpstream,

    /// <summary>One quotation of one speaker in several reports.</summary>
    OneQuotation,

    /// <summary>The same words given to different speakers.</summary>
    Misattribution,

    /// <summary>A name spelled wrongly in one report.</summary>
    Misspelling,

    /// <summary>Two people who share a surname.</summary>
    SameSurname,

    /// <summary>A capital, seat or building that stands for a body.</summary>
    Metonym,

    /// <summary>The same quantity in different units.</summary>
    Unit,

    /// <summary>A party denies what another asserts.</summary>
    Denial,

    /// <summary>Announced in one report, not done according to another.</summary>
    PlannedNotHappened,

    /// <summary>A topic that a later readout no longer names.</summary>
    DroppedTopic,

    /// <summary>A report itself says that something changed.</summary>
    ReportedShift,

    /// <summary>A fact of two or more reports that another leaves out.</summary>
    Silence,

    /// <summary>An expectation about what will happen.</summary>
    Forecast,

    /// <summary>The order of two events.</summary>
    Order,
}
