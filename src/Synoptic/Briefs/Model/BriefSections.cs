namespace Synoptic.Briefs.Model;

/// <summary>The sections of a brief, in their order.</summary>
public static class BriefSections
{
    /// <summary>The reports and what is known of them.</summary>
    public const string Reports = "reports";

    /// <summary>Which reports tell one story.</summary>
    public const string Stories = "stories";

    /// <summary>What a source said and no longer says.</summary>
    public const string Dropped = "no-longer-said";

    /// <summary>Where the reports differ.</summary>
    public const string Conflicts = "conflicts";

    /// <summary>Numbers compared across reports.</summary>
    public const string Numbers = "numbers";

    /// <summary>Direct quotes with their speakers.</summary>
    public const string Quotes = "quotes";

    /// <summary>What the texts themselves call new or changed.</summary>
    public const string Shifts = "shifts";

    /// <summary>What only one report says.</summary>
    public const string SingleSource = "single-source";

    /// <summary>Which reports are silent on what others share.</summary>
    public const string Silences = "silences";

    /// <summary>Who is named.</summary>
    public const string Names = "names";

    /// <summary>Who rests on whom.</summary>
    public const string Sharing = "sharing";

    /// <summary>What happened.</summary>
    public const string Events = "events";

    /// <summary>Votes, transfers, losses, tests, ceremonies and visits.</summary>
    public const string Frames = "frames";

    /// <summary>Who expects what.</summary>
    public const string Forecasts = "forecasts";

    /// <summary>Who wants what.</summary>
    public const string Positions = "positions";

    /// <summary>What holds between whom.</summary>
    public const string Relations = "relations";
}
