namespace Synoptic.Language.Factualities;

/// <summary>What a word makes of what stands under it.</summary>
internal enum Effect
{
    /// <summary>The same as itself, negated where it is negated: implicatives ("manage to") and verbs of occurring ("take place").</summary>
    Implies,

    /// <summary>The contrary of itself: "fail to", "prevent", "without".</summary>
    Prevents,

    /// <summary>Not now: planned where a new time is told, else the contrary of itself: "postpone".</summary>
    Postpones,

    /// <summary>Somebody says that it is not so: "deny".</summary>
    Denies,

    /// <summary>Somebody means it to happen: "plan", "agree to".</summary>
    Plans,

    /// <summary>Somebody makes it known: a plan where it is new ("announced a visit"), the same as itself where it is known ("announced the result").</summary>
    Announces,

    /// <summary>It may be so: "want", "believe", "if".</summary>
    Weakens,

    /// <summary>Somebody says so and the text keeps its distance: "accuse", "allegedly".</summary>
    Claims,

    /// <summary>It is so, whether the word is negated or not: factives ("regret", "the fact that").</summary>
    Presupposes,
}
