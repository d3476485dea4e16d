using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Makes frames of what a pattern fits.</summary>
internal sealed class FrameBuilder
{
    private const string Place = "place";
    private const string Number = "number";
    private const string Estimator = "estimator";

    private readonly PredicateLayer _layer;
    private readonly FactualityReader _reality;
    private readonly RoleReader _roles;
    private readonly CircumstanceReader _circumstances;
    private readonly PlaceFinder _places;
    private readonly EstimatorFinder _estimators;

    public FrameBuilder(PredicateLayer layer, FactualityReader reality, PatternLexicon lexicon)
    {
        _reality = reality;
        _layer = layer;
        _roles = new RoleReader(layer, lexicon);
        _circumstances = new CircumstanceReader(layer);
        _places = new PlaceFinder(layer, _circumstances);
        _estimators = new EstimatorFinder(layer, _roles);
    }

    /// <summary>The frames of a match: one, or one for each filler of a role whose fillers are a frame each.</summary>
    public IEnumerable<Frame> Build(PatternMatch match)
    {
        PatternFill each = match.Fills.FirstOrDefault(fill => RoleTable.Of(match.Pattern.Name, fill.Role).IsEach && fill.Arguments.Length > 1);
        return each.Role is null ? [Build(match, match.Fills)] : each.Arguments.Select(argument => Build(match, Only(argument, each, match.Fills)));
    }

    /// <summary>The words that a match begins from.</summary>
    public TextSpan TriggerOf(PatternMatch match) => _layer.Syntax.Words[match.Predicate.Word].Form.Span;

    /// <summary>The fillers of one role of a match.</summary>
    public IEnumerable<FrameRole> RolesOf(PatternMatch match, string role) =>
        match.Of(role).SelectMany(argument => _roles.Read(match.Pattern.Name, role, argument.Word));

    /// <summary>The number of a match, as filler of another role; null where it has none.</summary>
    public FrameRole? NumberOf(PatternMatch match, string role) => match.Of(Number)
        .Select(argument => _layer.QuantityOf(argument.Word)).OfType<int>()
        .Select(quantity => new FrameRole(role, new Participant(_layer.Document.Parsed.Quantities[quantity].Span, null, null), quantity))
        .FirstOrDefault();

    /// <summary>Whether two numbers have one unit, and the second counts nothing of its own.</summary>
    public bool AreAlike(FrameRole old, FrameRole number)
    {
        (Quantity first, Quantity second) = (QuantityOf(old), QuantityOf(number));
        return first.Unit == second.Unit && second.Of is null;
    }

    private static ImmutableArray<PatternFill> Only(Argument argument, PatternFill each, ImmutableArray<PatternFill> fills) =>
        [.. fills.Select(fill => fill == each ? fill with { Arguments = [argument] } : fill)];

    private Quantity QuantityOf(FrameRole role) => _layer.Document.Parsed.Quantities[role.Quantity!.Value];

    private Frame Build(PatternMatch match, ImmutableArray<PatternFill> fills)
    {
        string type = match.Pattern.Name;
        TextSpan trigger = TriggerOf(match);
        var roles = fills.SelectMany(fill => fill.Arguments.SelectMany(argument => _roles.Read(type, fill.Role, argument.Word))).ToList();
        roles.AddRange(match.Pattern.Words.Where(word => word.Name != "mode")
            .Select(word => new FrameRole(word.Name, new Participant(trigger, null, null), Word: word.Value)));
        AddPlace(match, roles);
        AddEstimator(match, type, roles);
        return new Frame(
            type, trigger, [.. roles.Distinct().OrderBy(role => role.Filler.Span)], _reality.Read(match.Predicate.Word), _circumstances.TimeOf(match.Predicate));
    }

    private void AddPlace(PatternMatch match, List<FrameRole> roles)
    {
        if (!roles.Exists(role => role.Role == Place) && _places.PlaceOf(match.Predicate) is { } place)
        {
            roles.Add(new FrameRole(Place, _roles.Participant(place)));
        }
    }

    private void AddEstimator(PatternMatch match, string type, List<FrameRole> roles)
    {
        bool isOpen = RoleTable.Has(type, Estimator) && roles.Exists(role => role.Quantity is not null) && !roles.Exists(role => role.Role == Estimator);
        if (isOpen && _estimators.Find(match.Predicate) is { } estimator)
        {
            roles.Add(new FrameRole(Estimator, estimator));
        }
    }
}
