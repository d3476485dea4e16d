namespace Synoptic.Language.Predicates;

/// <summary>What an argument is to its predicate, after voice is undone: the same for "A attacked B", "B was attacked by A" and "B, attacked by A,".</summary>
public enum ArgumentFunction
{
    /// <summary>Who does it: subject of an active verb, <c>by</c> phrase of a passive one or of a noun, subject of a copula, what an apposition explains.</summary>
    Subject,

    /// <summary>To whom or what it is done: direct object, subject of a passive verb.</summary>
    Object,

    /// <summary>The indirect object ("gave <b>them</b> a boat").</summary>
    Recipient,

    /// <summary>A phrase with a preposition, which is the argument's marker ("to", "with", "on behalf of").</summary>
    Oblique,

    /// <summary>The possessor of a noun ("<b>Sweden</b>'s offer", "<b>their</b> visit").</summary>
    Possessor,

    /// <summary>A noun or adjective before a noun ("<b>missile</b> test", "<b>Turkish</b> troops").</summary>
    Modifier,

    /// <summary>A clause that completes a verb, noun or adjective ("agreed <b>to leave</b>", "said that <b>it fell</b>"); the marker is "to", "that", "whether" or null.</summary>
    Complement,

    /// <summary>A clause that tells its circumstances ("<b>after it fell</b>", "<b>to win time</b>"); the marker is its conjunction or null.</summary>
    Adverbial,
}
