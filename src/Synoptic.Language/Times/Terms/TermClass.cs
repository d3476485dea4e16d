namespace Synoptic.Language.Times.Terms;

/// <summary>What a word of a time expression is; the value of a term depends on it. Patterns name these.</summary>
internal enum TermClass
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A month's short form without its stop, which counts beside a day or year only, 1 to 12.</summary>
    ShortMonth,

    /// <summary>A month whose name is nothing else, 1 to 12.</summary>
    SureMonth,

    /// <summary>A day of the week, 0 for Sunday.</summary>
    Weekday,

    /// <summary>A day of the week in a form that is also another word ("Sat"), 0 for Sunday.</summary>
    ShortWeekday,

    /// <summary>A repeated day of the week ("Sundays"), 0 for Sunday.</summary>
    Weekdays,

    /// <summary>A unit of time in the singular, one letter.</summary>
    Unit,

    /// <summary>A unit of time in the singular that "a" makes an amount, one letter: not "a second", "a quarter".</summary>
    Span,

    /// <summary>A unit of time in the plural, one letter.</summary>
    Units,

    /// <summary>A part of the day (MO, MI, AF, EV, NI).</summary>
    Part,

    /// <summary>A season (SP, SU, FA, WI).</summary>
    Season,

    /// <summary>A decade in words, the value of TIMEX3 such as 199.</summary>
    DecadeWord,

    /// <summary>How often something happens, as a duration.</summary>
    Frequency,

    /// <summary>An ordinal number, in words or in digits.</summary>
    Ordinal,

    /// <summary>A word for an unknown number ("several").</summary>
    Vague,

    /// <summary>A step on the calendar: -1 for "last", 0 for "this", 1 for "next".</summary>
    Shift,

    /// <summary>A year in four digits.</summary>
    Year,

    /// <summary>A year in four digits that the words around it show to be one.</summary>
    SureYear,

    /// <summary>A year in two digits with an apostrophe ("'98").</summary>
    ShortYear,

    /// <summary>A decade in digits: the value of TIMEX3, such as 199.</summary>
    Decade,

    /// <summary>A decade in two digits: the value of TIMEX3, of the 20th century.</summary>
    ShortDecade,

    /// <summary>A half of a year in letters and digits ("H1"), 1 or 2.</summary>
    Half,

    /// <summary>A day of the month in digits, 1 to 31, with or without an ordinal ending.</summary>
    Day,

    /// <summary>A day of the month with an ordinal ending, 1 to 31.</summary>
    OrdinalDay,

    /// <summary>A number of 0 or more, in words or digits.</summary>
    Number,

    /// <summary>A time of day, as the value that stands behind the T.</summary>
    Clock,

    /// <summary>A date in digits alone, as its value.</summary>
    NumericDate,

    /// <summary>A quarter in letters and digits ("Q1", "3Q"), 1 to 4.</summary>
    Quarter,

    /// <summary>A business year in letters and digits ("FY2023"), as its year.</summary>
    FiscalYear,
}
