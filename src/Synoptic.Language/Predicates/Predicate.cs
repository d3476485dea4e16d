using System.Collections.Immutable;

namespace Synoptic.Language.Predicates;

/// <summary>A word that tells that something happens or holds, with its arguments.</summary>
/// <param name="Word">Its index in the document's words.</param>
/// <param name="Lemma">Its lemma in lower case, with its particle ("call off").</param>
/// <param name="Kind">What kind of word it is.</param>
/// <param name="Arguments">
/// Its arguments, also those that it shares: the subject of a verb that it is joined to or depends on, the noun that its
/// clause modifies, and of a noun the arguments of its light verb ("A held talks with B in C"). In text order within each function.
/// </param>
public sealed record Predicate(int Word, string Lemma, PredicateKind Kind, ImmutableArray<Argument> Arguments)
{
    /// <summary>The light verb that carries a noun ("held" of "held talks"): its index in the document's words, or null.</summary>
    public int? Support { get; init; }
}
