using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Numbers of one thing.</summary>
/// <param name="Members">In order of document and place; at least one.</param>
internal sealed record NumberGroup(ImmutableArray<CountedNumber> Members)
{
    /// <summary>How many documents they come from.</summary>
    public int Documents => Members.Select(member => member.Document).Distinct().Count();

    /// <summary>The smallest value that one of them allows; null where none sets a floor.</summary>
    public decimal? Low { get; } = Members.Min(member => member.Quantity.Min);

    /// <summary>The largest; null where none sets a ceiling.</summary>
    public decimal? High { get; } = Members.Max(member => member.Quantity.Max);

    /// <summary>The value that the exact members give; null where they give several or none.</summary>
    public decimal? Value { get; } = Members
        .Where(member => member.Quantity is { Hedge: Hedge.Exact } && member.Quantity.Min == member.Quantity.Max)
        .Select(member => member.Quantity.Min)
        .Distinct()
        .Take(2)
        .ToArray() is [var only] ? only : null;

    /// <summary>This as a part of a whole.</summary>
    public PropositionGroup TieTo(NumberGroup whole) => PropositionGroup.Of(GroupTie.Scope, Propositions, whole.Propositions);

    /// <summary>The members.</summary>
    public ImmutableArray<Proposition> Propositions => [.. Members];

    /// <inheritdoc/>
    public bool Equals(NumberGroup? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Members[0].Place.GetHashCode();
}
