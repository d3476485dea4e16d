using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>A line of a lexicon: words that mean something when their arguments fit.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Name">The event type, frame or relation; <c>-</c> for nothing.</param>
/// <param name="Trigger">The words that it begins from.</param>
/// <param name="Conditions">What must hold of the arguments.</param>
/// <param name="Roles">Which arguments fill which roles.</param>
/// <param name="Words">The fixed words (<c>side:veto</c>), in order.</param>
/// <param name="Place">Where the line stands.</param>
internal sealed record Pattern(
    PatternKind Kind,
    string Name,
    PatternTrigger Trigger,
    ImmutableArray<PatternCondition> Conditions,
    ImmutableArray<PatternRole> Roles,
    ImmutableArray<FixedWord> Words,
    LexiconPlace Place)
{
    /// <summary>What a pattern is named that only says that its words mean nothing of its kind.</summary>
    public const string Nothing = "-";

    /// <summary>How much must hold for it: a condition counts 1, each restriction within it 1 more.</summary>
    public int Specificity { get; } = Conditions.Sum(condition => 1 + condition.Alternatives.Max(argument => argument.Restrictions.Length));

    /// <summary>What stands after the name (<c>visit</c> of <c>CONSULT visit</c>), or null.</summary>
    public string? Mode => WordOf("mode");

    /// <summary>The fixed word of that name, or null.</summary>
    public string? WordOf(string name)
    {
        foreach (FixedWord word in Words)
        {
            if (word.Name == name)
            {
                return word.Value;
            }
        }

        return null;
    }
}
