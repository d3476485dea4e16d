using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>A word that shows a stance, with who may have it and on what.</summary>
/// <param name="Predicate">The word.</param>
/// <param name="Stance">What it shows where nothing turns it round.</param>
/// <param name="Actors">The words for those who have it.</param>
/// <param name="Issues">The words for what it is about; empty where only the text before tells.</param>
internal sealed record StanceCue(Predicate Predicate, Stance Stance, ImmutableArray<int> Actors, ImmutableArray<int> Issues)
{
    /// <summary>A word from which the issue begins, where it is more than its phrase ("wants <b>it</b> banned"), or null.</summary>
    public int? Start { get; init; }

    /// <summary>The word whose factuality counts, where it is not the predicate.</summary>
    public int Standing { get; init; } = Predicate.Word;

    /// <summary>Whether a negation is part of the stance and has been counted.</summary>
    public bool IsNegationCounted { get; init; }

    /// <summary>Whether "would" makes no condition of it: "would prefer", "would gladly see".</summary>
    public bool IsWish { get; init; }

    /// <summary>Whether the issue is the verb with what follows: what somebody "will not" do.</summary>
    public bool IsDeed { get; init; }

    /// <summary>What a line of the lexicon shows.</summary>
    public static StanceCue Of(PatternMatch match) => new(
        match.Predicate,
        Enum.Parse<Stance>(match.Pattern.Name, ignoreCase: true),
        [.. match.Of("actor").Select(argument => argument.Word)],
        [.. match.Of("issue").Select(argument => argument.Word)])
    {
        Start = match.Of("start").Select(argument => (int?)argument.Word).FirstOrDefault(),
        IsWish = match.Pattern.WordOf("wish") is not null,
        IsNegationCounted = match.Pattern.WordOf("negation") is not null,
    };
}
