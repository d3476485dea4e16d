using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Numbers of one thing that agree.</summary>
/// <param name="Members">In order of document and place; at least one.</param>
/// <param name="Thing">Which thing: equal for groups of one thing that give it different values.</param>
internal sealed record NumberGroup(ImmutableArray<CountedNumber> Members, int Thing)
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

    /// <summary>The same where it is only told as about so many.</summary>
    public decimal? Told => Value ?? (Members is [{ Quantity: { Hedge: Hedge.About, Min: { } about } }] ? about : null);

    /// <summary>The members of a group, those together that agree.</summary>
    public static IEnumerable<NumberGroup> Split(PropositionGroup group, int thing)
    {
        var values = new List<List<CountedNumber>>();
        foreach (CountedNumber number in group.Members.Cast<CountedNumber>())
        {
            if (values.FirstOrDefault(same => same.All(other => ValueInterval.Of(number.Quantity).Overlaps(ValueInterval.Of(other.Quantity)))) is { } found)
            {
                found.Add(number);
            }
            else
            {
                values.Add([number]);
            }
        }

        return values.Select(same => new NumberGroup([.. same], thing));
    }

    /// <summary>This as a part of a whole.</summary>
    public PropositionGroup TieTo(NumberGroup whole) => PropositionGroup.Of(GroupTie.Scope, Propositions, whole.Propositions);

    /// <summary>The members.</summary>
    public ImmutableArray<Proposition> Propositions => [.. Members];

    /// <inheritdoc/>
    public bool Equals(NumberGroup? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Members[0].Place.GetHashCode();
}
