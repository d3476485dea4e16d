using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads visits that no verb of going tells: "the envoy <b>was in Riga</b> on Monday", "she has <b>been to Riga</b>".</summary>
internal sealed class SojournReader(PredicateLayer layer, FactualityReader reality, RoleReader roles, MomentFinder moments)
{
    private const string Type = "visit";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each place where somebody is told to be on a date, or to have been to.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Predicate predicate in layer.Predicates.Where(IsBeing))
        {
            int[] visitors = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject && IsPerson(argument.Word)).Select(argument => argument.Word)];
            int? time = moments.MomentOf(predicate);
            if (visitors.Length > 0 && (time is not null || HasBeenTo(predicate.Word)))
            {
                IEnumerable<FrameRole> found = visitors.SelectMany(word => roles.Read(Type, "visitor", word)).Concat(roles.Read(Type, "place", predicate.Word));
                FactualityReading standing = reality.Read(predicate.Word);
                standing = IsDue(predicate.Word) && standing.Factuality is Factuality.Asserted ? standing with { Factuality = Factuality.Planned } : standing;
                yield return new Frame(Type, _syntax.Words[predicate.Word].Form.Span, [.. found.OrderBy(role => role.Filler.Span)], standing, time);
            }
        }
    }

    private bool IsBeing(Predicate predicate) => _syntax.Upos(predicate.Word) == "PROPN" && _syntax.Child(predicate.Word, "cop") >= 0
        && _syntax.Marker(predicate.Word, "case") is "in" or "at" or "to" or "due in" or "due at" && PlaceNames.IsPlace(layer, predicate.Word);

    /// <summary>"The envoy is <b>due in</b> Riga".</summary>
    private bool IsDue(int place) => _syntax.Marker(place, "case") is "due in" or "due at";

    private bool HasBeenTo(int place) => _syntax.Marker(place, "case") is "to" && _syntax.Form(_syntax.Child(place, "cop")) is "been";

    /// <summary>Whether the word is of somebody, or of some who go together: "a team of experts".</summary>
    private bool IsPerson(int word) => (layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention] is var who
            && (who.Type is EntityType.Person || (who.Type is EntityType.Organization && who.Kind is not MentionKind.Name)))
        || NamesBeside.Of(layer, word) is not null;
}
