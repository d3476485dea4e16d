namespace Synoptic.Language.Segmentation;

/// <summary>How an abbreviation behaves before the next word.</summary>
internal enum AbbreviationKind
{
    /// <summary>None.</summary>
    None,

    /// <summary>Stands before a name and never ends a sentence ("Mr.").</summary>
    Title,

    /// <summary>Is an abbreviation before a number only ("No. 5").</summary>
    Number,

    /// <summary>A month or day: goes on before a number or a lower-case word.</summary>
    Month,

    /// <summary>May end a sentence: does so before a word that begins sentences ("Inc.").</summary>
    Company,

    /// <summary>Never ends a sentence ("e.g.").</summary>
    Latin,

    /// <summary>Follows a clock time; ends a sentence before a capital that is no zone or day ("p.m.").</summary>
    Clock,

    /// <summary>No abbreviation: a zone, weekday or month that goes on after a clock time.</summary>
    AfterClock,

    /// <summary>Letters with stops between them ("U.S.").</summary>
    Initials,
}
