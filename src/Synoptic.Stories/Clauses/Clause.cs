using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>A predicate with all that belongs to it, as a proposition.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Span">From its first word to its last, without the conjunction before it.</param>
/// <param name="Terms">Its stems.</param>
/// <param name="Chain">Through whom the document has it.</param>
internal sealed record Clause(int Document, int Sentence, TextSpan Span, TermVector Terms, ImmutableArray<AttributionStep> Chain)
    : Proposition(Document, Sentence, Span, Terms, Chain)
{
    /// <inheritdoc/>
    public override ClaimKind Kind => ClaimKind.Clause;

    /// <summary>The stems of the sentence.</summary>
    public required TermVector Around { get; init; }

    /// <summary>Its head word.</summary>
    public required TextSpan Head { get; init; }

    /// <summary>The word that tells what is done: the head, or the noun that a light verb carries ("gave the <b>order</b>").</summary>
    public required TextSpan Predicate { get; init; }

    /// <summary>Whether it is a noun of action with what hangs on it, and no clause by its grammar.</summary>
    public required bool IsNoun { get; init; }

    /// <summary>What is told of who does it; empty where nobody is named.</summary>
    public required ImmutableArray<ClauseKey> Subject { get; init; }

    /// <summary>What is told of to whom or what it is done; empty where it is not said.</summary>
    public required ImmutableArray<ClauseKey> Object { get; init; }

    /// <summary>What its predicate is said, thought or wanted of ("believes that it <b>fell</b>"), or null.</summary>
    public required ClauseKey? Complement { get; init; }

    /// <summary>What it says is not so, or null.</summary>
    public required Denial? Denial { get; init; }

    /// <summary>Whether it tells what is so outside of something: denied, it may be so within.</summary>
    public required bool IsOutside { get; init; }

    /// <summary>Whether it only may or will be so: it has a modal verb, or follows "if" or "whether".</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether it asserts nothing by itself: it describes, asks, or tells what something is for.</summary>
    public required bool IsAside { get; init; }

    /// <summary>Whether it tells what somebody wants or thinks, which others may want or think, too.</summary>
    public required bool IsStance { get; init; }

    /// <summary>What it tells, each once; its predicate first.</summary>
    public required ImmutableArray<ClauseKey> Keys { get; init; }

    /// <summary>Who did it, when and where, as far as it says; each slot at most once.</summary>
    public required ImmutableArray<ClauseSlot> Slots { get; init; }

    /// <summary>What fills a slot, or null.</summary>
    public ClauseSlot? this[Slot slot] => Slots.FirstOrDefault(filled => filled.Slot == slot);

    /// <summary>Whether both tell keys of a kind and none of them is the same: "25 degrees" and "15 degrees", "the sixth" and "the seventh".</summary>
    public bool IsOther(Clause other, ClauseKeyKind kind)
    {
        ClauseKey[] mine = [.. Keys.Where(key => key.Kind == kind)];
        ClauseKey[] its = [.. other.Keys.Where(key => key.Kind == kind)];
        return mine.Length > 0 && its.Length > 0 && !mine.Any(key => its.Any(same => same.Value == key.Value));
    }
}
