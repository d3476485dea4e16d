using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Makes relations of the patterns that fit.</summary>
internal sealed class TieReader(PredicateLayer layer, FactualityReader factuality)
{
    private readonly ReferentReader _referents = new(layer, factuality.Participants);
    private readonly PeriodReader _periods = new(layer);

    /// <summary>One relation for each of those who have the tie, each of those to whom, and each thing that it is for.</summary>
    public IEnumerable<Relation> Read(PatternMatch match)
    {
        if (!Enum.TryParse(match.Pattern.Name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out RelationType type))
        {
            yield break;
        }

        FactualityReading reality = RealityOf(match);
        foreach (int from in match.Of("from").Select(argument => argument.Word).Where(_referents.IsActor))
        {
            foreach ((int to, int? thing) in TargetsOf(match).Where(target => !_referents.AreSame(target.To, from) && !IsSaid(match, from, target.To)))
            {
                if (_referents.Read(from) is { } holder && _referents.Read(to) is { } target)
                {
                    yield return new Relation(holder, target, type, layer.Syntax.Words[match.Predicate.Word].Form.Span, reality)
                    {
                        Role = type is RelationType.Kin ? layer.Syntax.Words[match.Predicate.Word].Form.Span : null,
                        For = thing is { } word ? _referents.ReadPhrase(word, to, from) : null,
                        Since = _periods.SinceOf(match.Predicate) ?? (match.Pattern.WordOf("start") is null ? null : _periods.TimeOf(match.Predicate)),
                        Until = _periods.UntilOf(match.Predicate),
                    };
                }
            }
        }
    }

    /// <summary>"Cannot do without": the tie holds where its word is denied; "would starve without": where it is possible, too.</summary>
    private FactualityReading RealityOf(PatternMatch match)
    {
        FactualityReading reality = factuality.Read(match.Predicate.Word);
        bool? holds = match.Pattern.WordOf("holds") switch
        {
            "denied" => reality.Factuality is Factuality.Denied,
            "possible" => reality.Factuality is Factuality.Possible or Factuality.Asserted,
            _ => null,
        };
        return holds is { } isTrue ? reality with { Factuality = isTrue ? Factuality.Asserted : Factuality.Possible } : reality;
    }

    /// <summary>Of those who are each other's, "A and B are allies", the tie is told once.</summary>
    private static bool IsSaid(PatternMatch match, int from, int to) =>
        to < from && match.Of("from").Any(argument => argument.Word == to) && match.Of("to").Any(argument => argument.Word == from);

    /// <summary>Those at the other end, each with its thing: "sells cloth to A and salt to B" is cloth to A, salt to B.</summary>
    private IEnumerable<(int To, int? For)> TargetsOf(PatternMatch match)
    {
        ImmutableArray<int> targets = [.. match.Of("to").SelectMany(BothOf)];
        ImmutableArray<int> things = [.. match.Of("for").Select(argument => argument.Word)];
        if (things.IsEmpty)
        {
            return targets.Select(to => (to, (int?)null));
        }

        return
            from thing in things
            from to in OwnTargets(match, thing) is { IsEmpty: false } own ? own : targets
            select (to, (int?)thing);
    }

    /// <summary>"Between" leads two: the second hangs on the first, or on a name within its phrase.</summary>
    private IEnumerable<int> BothOf(Argument target)
    {
        yield return target.Word;
        if (target.Marker == "between" && layer.Syntax.Child(target.Word, "conj") < 0)
        {
            for (int word = layer.Syntax.Trees.FirstOf(target.Word); word <= layer.Syntax.Trees.LastOf(target.Word); word++)
            {
                if (layer.Syntax.Relation(word) is "conj" && layer.Syntax.Child(word, "cc") >= 0 && layer.Syntax.Upos(word) is "NOUN" or "PROPN")
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>The phrases that hang on the thing with the marker of the target.</summary>
    private ImmutableArray<int> OwnTargets(PatternMatch match, int thing)
    {
        string? marker = match.Of("to").Select(argument => argument.Marker).FirstOrDefault();
        return marker is null ? [] : [.. layer.ArgumentsOf(thing).Where(argument => argument.Marker == marker && layer.Syntax.Trees.HeadOf(argument.Word) == thing).Select(argument => argument.Word)];
    }
}
