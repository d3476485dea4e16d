namespace Synoptic.Language.Dictionaries;

/// <summary>What an event code means for the sentence that it is found in.</summary>
internal enum EventCodeKind
{
    /// <summary>An event.</summary>
    Plain,

    /// <summary>An event that only counts where the clause has no other: <c>[023?]</c>.</summary>
    Weak,

    /// <summary>An event beside which no other of the clause counts: <c>[031!]</c>.</summary>
    Strong,

    /// <summary>The words mean nothing: <c>[---]</c>.</summary>
    Nothing,

    /// <summary>The sentence is of no interest (sport): <c>[###]</c>.</summary>
    Discard,

    /// <summary>The sentence is too hard to code: <c>[+++]</c>.</summary>
    Complex,
}
