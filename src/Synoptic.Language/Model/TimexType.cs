namespace Synoptic.Language.Model;

/// <summary>The TIMEX3 types (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A calendar day, week, month, season, year or a vaguer point.</summary>
    Date,

    /// <summary>A time of day, on a day or without one.</summary>
    Time,

    /// <summary>An amount of time.</summary>
    Duration,

    /// <summary>A repetition.</summary>
    Set,
}
