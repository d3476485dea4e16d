using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>A line of a lexicon: words that mean something when their arguments fit.</summary>
/// <param name="Kind">What it makes.</param>
/// <param name="Name">The event type, frame or relation; <c>-</c> for none of them, <c>-visit</c> for not this one.</param>
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
    /// <summary>What the name begins with of a pattern that only says what its words do not mean.</summary>
    private const char Not = '-';

    /// <summary>How much must hold for it: a condition counts 1, each restriction within it 1 more.</summary>
    public int Specificity { get; } = Conditions.Sum(condition => 1 + condition.Alternatives.Max(argument => argument.Restrictions.Length));

    /// <summary>Whether it only says that its words do not mean something (<c>-</c>, <c>-visit</c>).</summary>
    public bool IsDenial => Name[0] == Not;

    /// <summary>Whether it asks for a negation, so that what it means holds when its words are negated ("did not take part" is absence).</summary>
    public bool AsksForNegation { get; } = Conditions.Any(condition => !condition.IsForbidden && condition.Alternatives.Any(argument =>
        argument.Path is [.., { Reach: StepReach.Adverb }] && argument.Restrictions.Any(restriction => !restriction.IsForbidden && restriction.Lemmas.Contains("not"))));

    /// <summary>What stands after the name (<c>visit</c> of <c>CONSULT visit</c>), or null.</summary>
    public string? Mode => WordOf("mode");

    /// <summary>Whether it says that its words do not mean what a weaker pattern makes of them.</summary>
    public bool Denies(Pattern weaker) => IsDenial && (Name.Length == 1 || Name.AsSpan(1).SequenceEqual(weaker.Name));

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
