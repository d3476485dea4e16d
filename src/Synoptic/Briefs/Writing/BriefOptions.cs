namespace Synoptic.Briefs.Writing;

/// <summary>
/// How many lines each section may have. The defaults keep the brief of six reports near sixty lines; the
/// records of the brief are whole in any case.
/// </summary>
public sealed record BriefOptions
{
    /// <summary>Every line that can be written.</summary>
    public static BriefOptions All { get; } = new()
    {
        Stories = int.MaxValue,
        Shared = int.MaxValue,
        Conflicts = int.MaxValue,
        Numbers = int.MaxValue,
        Quotes = int.MaxValue,
        Shifts = int.MaxValue,
        SingleSourcePerReport = int.MaxValue,
        Silences = int.MaxValue,
        Names = int.MaxValue,
        Sharing = int.MaxValue,
        Events = int.MaxValue,
        Forecasts = int.MaxValue,
        Frames = int.MaxValue,
        Positions = int.MaxValue,
        Relations = int.MaxValue,
    };

    /// <summary>Stories that the reports tell.</summary>
    public int Stories { get; init; } = 6;

    /// <summary>Statements that reports share.</summary>
    public int Shared { get; init; } = 8;

    /// <summary>Differences between reports.</summary>
    public int Conflicts { get; init; } = 10;

    /// <summary>Numbers that reports share.</summary>
    public int Numbers { get; init; } = 6;

    /// <summary>Direct quotes.</summary>
    public int Quotes { get; init; } = 6;

    /// <summary>Reported changes.</summary>
    public int Shifts { get; init; } = 5;

    /// <summary>Sentences of each report that stand on it alone.</summary>
    public int SingleSourcePerReport { get; init; } = 2;

    /// <summary>Claims that some reports leave out.</summary>
    public int Silences { get; init; } = 4;

    /// <summary>How many bearers of a name, those in most reports first.</summary>
    public int Names { get; init; } = 8;

    /// <summary>Pairs of reports that share an origin.</summary>
    public int Sharing { get; init; } = 4;

    /// <summary>What happened.</summary>
    public int Events { get; init; } = 12;

    /// <summary>What somebody expects.</summary>
    public int Forecasts { get; init; } = 5;

    /// <summary>Votes, transfers, losses, tests, ceremonies and visits.</summary>
    public int Frames { get; init; } = 10;

    /// <summary>Positions of actors on issues.</summary>
    public int Positions { get; init; } = 8;

    /// <summary>Ties between actors.</summary>
    public int Relations { get; init; } = 8;
}
