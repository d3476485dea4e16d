using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>The arguments of one word that a pattern means.</summary>
/// <param name="Reach">Where they stand.</param>
/// <param name="Function">What they are to the word, where they are its arguments.</param>
/// <param name="Marker">The preposition or conjunction that leads them; null for any and none.</param>
internal readonly record struct ArgumentStep(StepReach Reach, ArgumentFunction Function, string? Marker)
{
    /// <summary>Whether it means this argument.</summary>
    public bool Means(in Argument argument) =>
        (argument.Function == Function || IsAgentPhrase(argument)) && (Marker is null || string.Equals(Marker, argument.Marker, StringComparison.OrdinalIgnoreCase));

    /// <summary>A phrase with "by" may be the agent or not ("rejected by 40 votes"), so it is found by its preposition, too.</summary>
    private bool IsAgentPhrase(in Argument argument) =>
        Function is ArgumentFunction.Oblique && argument is { Function: ArgumentFunction.Subject, Marker: not null };
}
