namespace Synoptic.Language.Times.Calendars;

/// <summary>A unit of time; the values are the letters of the lexicon.</summary>
internal enum TimeUnit
{
    /// <summary>No unit.</summary>
    None = 0,

    /// <summary>A second.</summary>
    Second = 'S',

    /// <summary>A minute.</summary>
    Minute = 'N',

    /// <summary>An hour.</summary>
    Hour = 'H',

    /// <summary>A day.</summary>
    Day = 'D',

    /// <summary>Saturday and Sunday.</summary>
    Weekend = 'K',

    /// <summary>A week.</summary>
    Week = 'W',

    /// <summary>Two weeks.</summary>
    Fortnight = 'F',

    /// <summary>A month.</summary>
    Month = 'M',

    /// <summary>Three months.</summary>
    Quarter = 'Q',

    /// <summary>A year.</summary>
    Year = 'Y',

    /// <summary>Ten years.</summary>
    Decade = 'E',

    /// <summary>A hundred years.</summary>
    Century = 'C',
}
