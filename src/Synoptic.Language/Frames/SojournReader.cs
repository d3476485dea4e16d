using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads visits that no verb of going tells: "the envoy <b>was in Riga</b> on Monday".</summary>
internal sealed class SojournReader(PredicateLayer layer, FactualityReader reality, RoleReader roles, MomentFinder moments)
{
    private const string Type = "visit";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each place where a person is told to be on a date.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Predicate predicate in layer.Predicates.Where(IsBeing))
        {
            int[] visitors = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject && IsPerson(argument.Word)).Select(argument => argument.Word)];
            if (visitors.Length > 0 && moments.MomentOf(predicate) is { } time)
            {
                IEnumerable<FrameRole> found = visitors.SelectMany(word => roles.Read(Type, "visitor", word)).Concat(roles.Read(Type, "place", predicate.Word));
                yield return new Frame(Type, _syntax.Words[predicate.Word].Form.Span, [.. found.OrderBy(role => role.Filler.Span)], reality.Read(predicate.Word), time);
            }
        }
    }

    private bool IsBeing(Predicate predicate) => _syntax.Upos(predicate.Word) == "PROPN" && _syntax.Child(predicate.Word, "cop") >= 0
        && _syntax.Marker(predicate.Word, "case") is "in" or "at" && PlaceNames.IsPlace(layer, predicate.Word);

    private bool IsPerson(int word) => (layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Type is EntityType.Person)
        || NamesBeside.Of(layer, word) is not null;
}
