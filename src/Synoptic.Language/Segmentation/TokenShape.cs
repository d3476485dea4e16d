namespace Synoptic.Language.Segmentation;

/// <summary>What a token looks like, as far as the end of a sentence depends on it.</summary>
internal enum TokenShape
{
    /// <summary>No token: before the first or after the last of a paragraph.</summary>
    None,

    /// <summary>A word in lower case.</summary>
    Lower,

    /// <summary>A word with a capital first.</summary>
    Capitalized,

    /// <summary>A word of two or more capitals.</summary>
    Upper,

    /// <summary>One capital.</summary>
    Initial,

    /// <summary>A word with capitals elsewhere.</summary>
    MixedCase,

    /// <summary>A word of a script without case.</summary>
    Uncased,

    /// <summary>Letters that end with a stop: an abbreviation or initials.</summary>
    Abbreviated,

    /// <summary>A number, with its marks.</summary>
    Number,

    /// <summary>A web address or an address of electronic mail.</summary>
    Address,

    /// <summary>Digits and letters.</summary>
    NumberAndLetters,

    /// <summary>One stop.</summary>
    Stop,

    /// <summary>Several stops.</summary>
    Ellipsis,

    /// <summary>Question and exclamation marks.</summary>
    Exclamation,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A straight quotation mark.</summary>
    Quote,

    /// <summary>A quotation mark that opens.</summary>
    OpeningQuote,

    /// <summary>A quotation mark that closes.</summary>
    ClosingQuote,

    /// <summary>An opening bracket.</summary>
    OpeningBracket,

    /// <summary>A closing bracket.</summary>
    ClosingBracket,

    /// <summary>A hyphen or dash.</summary>
    Dash,

    /// <summary>A longer run of marks: a rule, a smiley.</summary>
    Marks,

    /// <summary>Any other character.</summary>
    Symbol,
}
