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
    private const string Standing = "as";
    private const string Future = "factuality";
    private const string Counted = "negation";

    /// <summary>The fixed word of a line that counts only beside another frame of its type or a word of the class that it names.</summary>
    public const string Topic = "beside";

    private const string Horizon = "horizon";

    private readonly PredicateLayer _layer;
    private readonly FactualityReader _reality;
    private readonly RoleReader _roles;
    private readonly MomentFinder _moments;
    private readonly PlaceFinder _places;
    private readonly Prospects _prospects;
    private readonly Accounts _accounts;
    private readonly LabelledForecasts _labelled;
    private readonly SequenceReader _sequences;
    private readonly TurnReader _turns;
    private readonly WordingReader _wordings;
    private readonly WordingSeries _series;
    private readonly TurnJoiner _joiner;
    private readonly EstimatorFinder _estimators;
    private readonly PlacedReader _placed;
    private readonly StopsReader _stops;
    private readonly SojournReader _sojourns;
    private readonly OutcomeReader _outcomes;
    private readonly SideReader _sides;
    private readonly RangeFinder _ranges;
    private readonly WeaponFinder _weapons;
    private readonly AnswerReader _answers;
    private readonly AttendantReader _attendants;
    private readonly GuestReader _guests;

    public FrameBuilder(PredicateLayer layer, FactualityReader reality, PatternLexicon lexicon)
    {
        _reality = reality;
        _layer = layer;
        _roles = new RoleReader(layer, lexicon);
        var circumstances = new CircumstanceReader(layer);
        var clauses = new ClauseMap(layer.Syntax);
        _moments = new MomentFinder(layer, circumstances, clauses, lexicon);
        _places = new PlaceFinder(layer, circumstances, clauses, lexicon);
        _prospects = new Prospects(layer, _roles);
        _sequences = new SequenceReader(layer, lexicon, reality, _roles);
        _turns = new TurnReader(layer, lexicon, reality, _roles);
        _wordings = new WordingReader(layer, lexicon, reality, _roles);
        _series = new WordingSeries(layer, reality, _roles);
        _joiner = new TurnJoiner(layer, new TurnWords(layer, lexicon, reality), reality);
        _accounts = new Accounts(layer, lexicon, reality, _roles, _prospects);
        _labelled = new LabelledForecasts(layer, lexicon, _roles, _prospects);
        _estimators = new EstimatorFinder(layer, lexicon, _roles);
        _placed = new PlacedReader(layer, lexicon, reality, _roles);
        _stops = new StopsReader(layer, _roles);
        _sojourns = new SojournReader(layer, reality, _roles, _moments);
        _outcomes = new OutcomeReader(layer, lexicon);
        _answers = new AnswerReader(layer, reality, _roles);
        _ranges = new RangeFinder(layer, _roles);
        _weapons = new WeaponFinder(layer, lexicon, _roles);
        _attendants = new AttendantReader(layer, lexicon, _roles);
        _guests = new GuestReader(layer, lexicon, reality, _roles, _moments);
        _sides = new SideReader(layer, lexicon, reality, _roles);
    }

    /// <summary>The frames of a match: one, or one for each filler of a role whose fillers are a frame each.</summary>
    public IEnumerable<Frame> Build(PatternMatch match)
    {
        ImmutableArray<PatternFill> all = [.. match.Fills.Select(fill => IsList(match.Pattern.Name, fill) ? fill with { Arguments = fill.Arguments[..1] } : fill)];
        all = [.. all.Select(fill => fill with { Arguments = Proper(fill.Arguments) })];
        PatternFill each = all.FirstOrDefault(fill => RoleTable.Of(match.Pattern.Name, fill.Role).IsEach && fill.Arguments.Length > 1);
        IEnumerable<ImmutableArray<PatternFill>> parts = each.Role is null ? [all] : each.Arguments.Select(argument => Only(argument, each, all));
        return parts.SelectMany(fills => Gaps.Split(_layer, fills)).Select(half => Build(match, half.Fills, half.Number)).OfType<Frame>();
    }

    /// <summary>The frames that no single word tells: forecasts by somebody's account, a stay in a place.</summary>
    public IEnumerable<Frame> Told() => _accounts.Read().Concat(_labelled.Read()).Concat(_sojourns.Read());

    /// <summary>The frames that go on from others and leave out their verb: further stops of a journey, further places in an order, who follows whom.</summary>
    public IEnumerable<Frame> GoingOn(IReadOnlyList<Frame> frames) => _stops.Read(frames).Concat(_placed.Read(frames)).Concat(_sequences.Read(frames));

    /// <summary>The frames with those that tell what somebody said once and says now.</summary>
    public IEnumerable<Frame> WithTurns(IReadOnlyList<Frame> frames)
    {
        Frame[] changes = [.. frames.Where(frame => frame.Type == TurnReader.Type)];
        return frames.Where(frame => frame.Type != TurnReader.Type).Concat(_joiner.Join(changes, _turns.Read(changes).Concat(_wordings.Read()).Concat(_series.Read())));
    }

    /// <summary>The frames of delegations with those who are named among their members, those of ceremonies with those who are told to have been there.</summary>
    public IEnumerable<Frame> WithMembers(IReadOnlyList<Frame> frames) => _guests.Complete([.. new AmongReader(_layer, _roles).Complete(frames)]);

    /// <summary>The frames of clauses that leave out their verbs.</summary>
    public IEnumerable<Frame> Elliptic(IReadOnlyList<Frame> frames) => new EllipsisReader(_layer, _roles).Read(frames);

    /// <summary>Who counted what a word tells, or null.</summary>
    public FrameRole? EstimatorAt(int word) => _layer.At(word) is { } predicate && _estimators.Find(predicate, out _) is { } estimator ? new FrameRole(Estimator, estimator) : null;

    /// <summary>Those who are told to be for or against what is voted on.</summary>
    public IEnumerable<Frame> Sides(IReadOnlyList<Frame> frames) => _sides.Read(frames).Concat(_answers.Read(frames));

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

    /// <summary>Whether a role for clauses is filled with nouns, which are one: "expect <b>rain and snow</b>".</summary>
    private bool IsList(string frame, PatternFill fill) =>
        RoleTable.Of(frame, fill.Role).Kind is RoleKind.Clause && fill.Arguments.All(argument => _layer.Syntax.Upos(argument.Word) is "NOUN" or "PROPN" && _layer.Syntax.Child(argument.Word, "cop") < 0);

    private static ImmutableArray<PatternFill> Only(Argument argument, PatternFill each, ImmutableArray<PatternFill> fills) =>
        [.. fills.Select(fill => fill == each ? fill with { Arguments = [argument] } : fill)];

    private Quantity QuantityOf(FrameRole role) => _layer.Document.Parsed.Quantities[role.Quantity!.Value];

    private Frame? Build(PatternMatch match, ImmutableArray<PatternFill> fills, int? number)
    {
        string type = match.Pattern.Name;
        if (RoleTable.Has(type, OutcomeReader.Role) && (_outcomes.IsAbility(match) || IsOfKind(match.Predicate.Word)))
        {
            return null;
        }

        TextSpan trigger = TriggerOf(match);
        var roles = fills.SelectMany(fill => Apart(fill.Arguments).SelectMany(argument => _roles.Read(type, fill.Role, argument.Word))).ToList();
        roles = HonourName.Shorten(type, OneNumber(roles, match.Predicate.Word), _layer.Syntax);
        if (number is { } counting)
        {
            roles = [.. roles.Where(role => role.Quantity is null), .. _roles.Counted(type, fills, counting)];
        }

        roles.AddRange(match.Pattern.Words.Where(word => !IsReserved(word.Name))
            .Select(word => new FrameRole(word.Name, new Participant(trigger, null, null), Word: word.Value)));
        Predicate standing = StandingOf(match);
        int? joined = JoinedOf(match, fills);
        AddPlace(standing, joined, roles);
        if (type == AttendantReader.Type)
        {
            roles.AddRange(_attendants.Read(match.Predicate));
        }

        if (RoleTable.Has(type, OutcomeReader.Role))
        {
            _outcomes.AddTo(roles, match.Predicate);
            _weapons.AddTo(roles, type, match.Predicate);
            _ranges.AddTo(roles, type, [.. match.Of("weapon").Select(argument => argument.Word)]);
        }

        FactualityReading reality = AddEstimator(match, RealityOf(match, standing), roles);
        if (reality.Factuality is Factuality.Denied && match.Pattern.WordOf(OutcomeReader.Role) is not null)
        {
            if (match.Pattern.WordOf(OutcomeReader.Role) is OutcomeReader.Failure)
            {
                return null; // a gun that did not burst
            }

            reality = reality with { Factuality = Factuality.Asserted };
            roles = OutcomeReader.Failed(roles); // a shot that did not hit
        }

        if (reality.Factuality is Factuality.Planned or Factuality.Possible)
        {
            roles.RemoveAll(role => role.Role == OutcomeReader.Role); // what is to come has none
        }

        int? time = (joined is { } word ? _moments.MomentWithin(word) : null) ?? _moments.MomentOf(standing);
        var frame = new Frame(type, trigger, [.. roles.Distinct().OrderBy(role => role.Filler.Span)], reality, time);
        return RoleTable.Has(type, Horizon) ? _prospects.Complete(frame, match.Predicate.Word, Prospects.WhatOf(fills)) : frame;
    }

    /// <summary>Of several numbers for one role the nearest counts: "900 were killed and <b>1,900</b> taken prisoner".</summary>
    private List<FrameRole> OneNumber(List<FrameRole> roles, int trigger) =>
        [.. roles.Where(role => role.Quantity is null), .. roles.Where(role => role.Quantity is not null).GroupBy(role => role.Role, StringComparer.Ordinal)
            .Select(numbers => numbers.MinBy(role => Math.Abs(role.Filler.Span.Start - _layer.Syntax.Words[trigger].Form.Span.Start))!)];

    /// <summary>Whether a word only tells of which kind another is: "<b>test</b> site", "rocket-<b>launching</b> grounds".</summary>
    private bool IsOfKind(int word) => _layer.Syntax.FullRelation(word) is "compound" || (_layer.Syntax.Relation(word) is "amod" && _layer.Syntax.Xpos(word) == "VBG");

    private static bool IsReserved(string word) => word is "mode" or Standing or Future or Counted or Topic;

    /// <summary>The arguments without a title that was read as one: "<b>the runner</b> Schilgen" is one.</summary>
    private IEnumerable<Argument> Apart(ImmutableArray<Argument> arguments) => arguments.Where(argument => !arguments.Any(other => IsTitleOf(argument, other)));

    /// <summary>The arguments without what a tree hangs beside an object: "hurt 29 people round <b>Kars</b>".</summary>
    private ImmutableArray<Argument> Proper(ImmutableArray<Argument> arguments) =>
        [.. arguments.Where(argument => !arguments.Any(other => other.Word < argument.Word && IsObjectBeside(other.Word, argument.Word)))];

    private bool IsTitleOf(Argument title, Argument name) => name.Word > title.Word && name.Function == title.Function
        && _layer.Syntax.Relation(name.Word) is not "conj" && _layer.Syntax.Trees.FirstOf(name.Word) == title.Word + 1
        && _layer.Syntax.Upos(title.Word + 1) is not ("CCONJ" or "PUNCT");

    private bool IsObjectBeside(int first, int second) => _layer.Syntax.Relation(first) is "obj" && _layer.Syntax.Relation(second) is "obj"
        && _layer.Syntax.Trees.HeadOf(first) == _layer.Syntax.Trees.HeadOf(second);

    /// <summary>The predicate that tells when, where and whether: the trigger, or the one above it where the pattern says <c>as:head</c>.</summary>
    private Predicate StandingOf(PatternMatch match) =>
        match.Pattern.WordOf(Standing) is not null && _layer.At(_layer.Syntax.Trees.HeadOf(match.Predicate.Word)) is { } head ? head : match.Predicate;

    private FactualityReading RealityOf(PatternMatch match, Predicate standing)
    {
        FactualityReading reality = _reality.Read(standing.Word);
        if (reality.Factuality is Factuality.Asserted && match.Pattern.WordOf(Future) is not null)
        {
            return reality with { Factuality = Factuality.Planned }; // who promises money has not given it
        }

        bool isCounted = match.Pattern.AsksForNegation || match.Pattern.WordOf(Counted) is not null;
        return isCounted && reality.Factuality is Factuality.Denied ? reality with { Factuality = Factuality.Asserted } : reality;
    }

    /// <summary>The filler joined to another that a frame of several is about; it may have a time and place of its own: "bombs here on Monday and <b>mortars</b> there on Tuesday".</summary>
    private int? JoinedOf(PatternMatch match, ImmutableArray<PatternFill> fills)
    {
        foreach (PatternFill fill in fills)
        {
            if (fill.Arguments is [var only] && RoleTable.Of(match.Pattern.Name, fill.Role).IsEach && _layer.Syntax.Relation(only.Word) is "conj")
            {
                return only.Word;
            }
        }

        return null;
    }

    private void AddPlace(Predicate predicate, int? joined, List<FrameRole> roles)
    {
        int? place = (joined is { } word ? _places.PlaceWithin(word) : null) ?? _places.PlaceOf(predicate);
        if (!roles.Exists(role => role.Role == Place) && place is { } found)
        {
            roles.Add(new FrameRole(Place, _roles.PlaceAt(found)));
        }
    }

    /// <summary>An estimate is what its estimator says is so.</summary>
    private FactualityReading AddEstimator(PatternMatch match, FactualityReading reality, List<FrameRole> roles)
    {
        bool isOpen = RoleTable.Has(match.Pattern.Name, Estimator) && roles.Exists(role => role.Quantity is not null) && !roles.Exists(role => role.Role == Estimator);
        if (!isOpen || _estimators.Find(match.Predicate, out bool isEstimate) is not { } estimator)
        {
            return reality;
        }

        if (roles.Exists(role => role.Filler.Span.Overlaps(estimator.Span)))
        {
            return reality; // who gives does not count what is given: "Berlin has promised ten"
        }

        roles.Add(new FrameRole(Estimator, estimator));
        return isEstimate && reality.Factuality is Factuality.Possible ? reality with { Factuality = Factuality.Asserted } : reality;
    }
}
