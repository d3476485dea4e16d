namespace Synoptic.Language.Attribution.Reading;

/// <summary>What a noun for a party means.</summary>
internal enum PartyNounKind
{
    /// <summary>Somebody who speaks from an office, post or mandate.</summary>
    Official,

    /// <summary>Somebody who is an insider where the text says so ("a person familiar with the talks"), else just somebody.</summary>
    Insider,

    /// <summary>Somebody else.</summary>
    Person,

    /// <summary>A body.</summary>
    Body,

    /// <summary>An outlet, an agency or its correspondent.</summary>
    Outlet,

    /// <summary>What a body or author publishes.</summary>
    Document,

    /// <summary>A statement that a body hands out.</summary>
    Release,

    /// <summary>What somebody writes to others: a letter, a post, a sign.</summary>
    Writing,

    /// <summary>A body that hears and does not pass on.</summary>
    Hearer,
}
