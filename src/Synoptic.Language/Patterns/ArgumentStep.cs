using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>The arguments of one word that a pattern means.</summary>
/// <param name="Reach">Where they stand.</param>
/// <param name="Function">What they are to the word, where they are its arguments.</param>
/// <param name="Marker">The preposition or conjunction that leads them; null for any and none.</param>
internal readonly record struct ArgumentStep(StepReach Reach, ArgumentFunction Function, string? Marker)
{
    private const int Functions = 8; // as many bits for what arguments are; the other 55 are shared by their prepositions

    /// <summary>The bits that an argument which it means has.</summary>
    public ulong Marks { get; } = MarkOf(Function) | MarkOf(Marker);

    /// <summary>The bits of an argument.</summary>
    public static ulong MarksOf(in Argument argument)
    {
        bool isAgent = argument is { Function: ArgumentFunction.Subject, Marker: not null };
        return MarkOf(argument.Function) | MarkOf(argument.Marker) | (isAgent ? MarkOf(ArgumentFunction.Oblique) : 0);
    }

    /// <summary>Whether it means this argument.</summary>
    public bool Means(in Argument argument) =>
        (argument.Function == Function || IsAgentPhrase(argument)) && (Marker is null || string.Equals(Marker, argument.Marker, StringComparison.OrdinalIgnoreCase));

    /// <summary>A phrase with "by" may be the agent or not ("rejected by 40 votes"), so it is found by its preposition, too.</summary>
    private bool IsAgentPhrase(in Argument argument) =>
        Function is ArgumentFunction.Oblique && argument is { Function: ArgumentFunction.Subject, Marker: not null };

    private static ulong MarkOf(ArgumentFunction function) => 1UL << (int)function;

    private static ulong MarkOf(string? marker)
    {
        if (marker is null)
        {
            return 0;
        }

        int sum = marker.Length;
        foreach (char letter in marker)
        {
            sum += letter & 31; // of either case
        }

        return 1UL << (Functions + (sum % 55));
    }
}
