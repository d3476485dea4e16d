using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>
/// Finds the stances of phrases that leave out all but who and what: "the bishops are for the bill, <b>the unions against
/// it</b>", "the north demands a railway, <b>the south a canal</b>".
/// </summary>
internal sealed class GappedStances(PredicateLayer layer, ReferentReader referents)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The cues, by the words for who.</summary>
    /// <param name="cues">The stances that words tell, in text order.</param>
    public IEnumerable<StanceCue> Find(IReadOnlyList<StanceCue> cues)
    {
        foreach (StanceCue cue in cues)
        {
            foreach (int issue in cue.Issues)
            {
                if (Second(issue) is var (who, what))
                {
                    yield return cue with { Predicate = PredicateAt(who), Actors = [who], Issues = [what], Standing = cue.Standing };
                }
            }
        }

        foreach (int who in Nouns())
        {
            bool isSecond = cues.Any(cue => cue.Predicate.Word < who && cue.Stance is Stance.Supports or Stance.Opposes && AreNear(cue.Predicate.Word, who));
            if (isSecond && Preposition(who) is { } cue)
            {
                yield return cue;
            }
        }
    }

    private IEnumerable<int> Nouns() => Enumerable.Range(0, _syntax.Words.Length).Where(word =>
        _syntax.Upos(word) is "NOUN" or "PROPN" && _syntax.Relation(word) is "conj" or "parataxis" or "appos" or "obl" or "nmod" && referents.IsActor(word));

    /// <summary>"The unions <b>against</b>", "the unions <b>against it</b>", "the unions <b>in favour</b>".</summary>
    private StanceCue? Preposition(int who)
    {
        foreach (int child in _syntax.Trees.ChildrenOf(who))
        {
            bool isBare = child > who && _syntax.Relation(child) is "case" or "advmod";
            string? preposition = isBare ? _syntax.Form(child).ToString() : child > who && _syntax.Relation(child) is "nmod" ? _syntax.Marker(child, "case") : null;
            bool isFavour = preposition == "in" && _syntax.Lemma(child) is "favour" or "favor";
            Stance? stance = preposition == "against" ? Stance.Opposes : preposition is "for" || isFavour ? Stance.Supports : null;
            if (stance is { } told)
            {
                return new StanceCue(PredicateAt(who), told, [who], isBare || isFavour ? [] : [child]);
            }
        }

        return null;
    }

    /// <summary>Who and what of "<b>the south a canal</b>", which the tree hangs on the object of the verb that is left out; or null.</summary>
    private (int Who, int What)? Second(int issue)
    {
        int[] beside = [.. _syntax.Trees.ChildrenOf(issue).Where(child => child > issue && _syntax.Relation(child) is "appos")];
        return beside is [int first, int second] && referents.IsActor(first) && !referents.IsActor(second) ? (first, second) : null;
    }

    private bool AreNear(int first, int second) => layer.SentenceAt(_syntax.Words[first].Form.Span.Start) == layer.SentenceAt(_syntax.Words[second].Form.Span.Start);

    private Predicate PredicateAt(int word) => layer.At(word) ?? new Predicate(word, _syntax.Lemma(word), PredicateKind.Noun, []);
}
