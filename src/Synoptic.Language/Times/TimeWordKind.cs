namespace Synoptic.Language.Times;

/// <summary>What a word of a time expression says; the value's meaning depends on it.</summary>
internal enum TimeWordKind
{
    /// <summary>No such word.</summary>
    None,

    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A month's short form without its stop, which counts beside a day only.</summary>
    ShortMonth,

    /// <summary>A day of the week, 0 for Sunday.</summary>
    Weekday,

    /// <summary>A repeated day of the week ("Sundays").</summary>
    Weekdays,

    /// <summary>A unit of time, one letter.</summary>
    Unit,

    /// <summary>A part of the day (MO, AF, EV, NI).</summary>
    Part,

    /// <summary>A season (SP, SU, FA, WI).</summary>
    Season,

    /// <summary>A decade in words, its digit.</summary>
    Decade,

    /// <summary>How often something happens, as a duration.</summary>
    Frequency,

    /// <summary>A time zone: Z or empty for one that is not resolved.</summary>
    Zone,

    /// <summary>An ordinal number in words.</summary>
    Ordinal,
}
