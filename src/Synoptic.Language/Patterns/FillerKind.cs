namespace Synoptic.Language.Patterns;

/// <summary>What an argument names; in a lexicon in lower case after a colon (<c>:person</c>).</summary>
internal enum FillerKind
{
    /// <summary>A person, by name, description or pronoun.</summary>
    Person,

    /// <summary>People: by name, by what they are or where they come from ("miners", "Kurds"), or by nothing but their number.</summary>
    Human,

    /// <summary>An organization.</summary>
    Body,

    /// <summary>A country: its name, its people's, or its capital where that stands for the government.</summary>
    State,

    /// <summary>A place of any kind.</summary>
    Place,

    /// <summary>Whatever bears a name.</summary>
    Name,

    /// <summary>Somebody who can want and do something: a person, people, a body, a state.</summary>
    Actor,

    /// <summary>A number with what it counts or measures.</summary>
    Quantity,

    /// <summary>A share of more than half: "60 per cent", "three quarters".</summary>
    Majority,

    /// <summary>A date, time or duration.</summary>
    Time,

    /// <summary>A clause.</summary>
    Clause,

    /// <summary>A clause about what will or would be: with <i>will, shall, would, could, may, might</i>, or an infinitive.</summary>
    Future,

    /// <summary>A clause about what is to be: with <i>should, must, ought</i>, or a subject and a bare verb ("that he <b>resign</b>").</summary>
    Wish,

    /// <summary>A common noun for no person, body or place: a thing, a happening, a stretch of time.</summary>
    Thing,
}
