using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;
using Synoptic.Stories.Plans;
using Synoptic.Stories.Sequences;

namespace Synoptic.Stories.Comparison;

/// <summary>Finds the slots on which the members of a group differ.</summary>
internal sealed class DifferenceFinder(ImmutableArray<AnnotatedDocument> documents, EntityTable entities, ImmutableArray<Sharing> sharing)
{
    private readonly NumberComparison _numbers = new(documents, entities, sharing);
    private readonly QuotationComparison _quotations = new(documents, entities);
    private readonly ClauseComparison _clauses = new(documents, entities);
    private readonly OfficeComparison _offices = new(documents, entities);

    /// <summary>The differences, by slot and kind; empty where the members say the same.</summary>
    public ImmutableArray<Difference> Find(PropositionGroup group) => group.Members[0] switch
    {
        _ when group.Tie is GroupTie.Sum or GroupTie.Derived => [],
        CountedNumber when group.Tie is GroupTie.Scope => [_numbers.ToScope(group)],
        CountedNumber => [.. _numbers.Compare([.. group.Members.Cast<CountedNumber>()])],
        Quotation => [.. _quotations.Compare([.. group.Members.Cast<Quotation>()])],
        Clause => [.. _clauses.Compare([.. group.Members.Cast<Clause>()])],
        OfficeNaming => [.. _offices.Compare([.. group.Members.Cast<OfficeNaming>()])],
        PlanTelling => [.. One(PlanComparison.Compare([.. group.Members.Cast<PlanTelling>()], Read))],
        OrderTelling => [.. One(OrderComparison.Compare([.. group.Members.Cast<OrderTelling>()], Read))],
        _ => [],
    };

    private static IEnumerable<Difference> One(Difference? difference) => difference is null ? [] : [difference];

    private string Read(int document, TextSpan span) => span.Read(documents[document].Text);

    /// <summary>Whether the members differ in a way of which the texts do not show what it is.</summary>
    public bool IsUndecided(PropositionGroup group) =>
        group is { Tie: GroupTie.Same, Members: [CountedNumber, ..] } && _numbers.IsUndecided([.. group.Members.Cast<CountedNumber>()]);

    /// <summary>Whether all members give one value, as far as they can be compared.</summary>
    public static bool IsUniform(PropositionGroup group) =>
        group.Members[0] is not CountedNumber first
        || group.Members.Cast<CountedNumber>().All(number =>
            number.Quantity.Min == first.Quantity.Min
            && number.Quantity.Max == first.Quantity.Max
            && number.Quantity.Hedge == first.Quantity.Hedge);
}
