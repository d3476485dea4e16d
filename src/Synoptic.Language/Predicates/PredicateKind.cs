namespace Synoptic.Language.Predicates;

/// <summary>What kind of word a predicate is.</summary>
public enum PredicateKind
{
    /// <summary>A verb ("met").</summary>
    Verb,

    /// <summary>A noun ("meeting", "ally"), whether it stands in a phrase, after a copula or in apposition.</summary>
    Noun,

    /// <summary>An adjective or participle that tells what something is like ("ready to", "dependent on").</summary>
    Adjective,
}
