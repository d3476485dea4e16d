using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>
/// Finds the stances of clauses that leave out the verb of the clause before: "the mayor backs the dam; <b>the farmers do
/// not</b>", "<b>so does the abbot</b>", "A would sign and <b>B would not</b>".
/// </summary>
internal sealed class ElidedStances(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The cues of such clauses, and those of the clauses that only they show to be stances.</summary>
    /// <param name="cues">The stances that words tell, in text order.</param>
    public IEnumerable<StanceCue> Find(IReadOnlyList<StanceCue> cues)
    {
        for (int word = 1; word < _syntax.Words.Length; word++)
        {
            if (!IsAlone(word) || SubjectOf(word) is not (>= 0 and int subject))
            {
                continue;
            }

            IEnumerable<StanceCue> found = cues.LastOrDefault(cue => cue.Predicate.Word < word) is { } last && DistanceOf(last.Predicate.Word, word) <= 1
                ? cues.Where(cue => cue.Predicate.Word == last.Predicate.Word).Select(cue => Repeated(cue, word, subject)).OfType<StanceCue>()
                : OfWill(word, subject);
            foreach (StanceCue cue in found)
            {
                yield return cue;
            }
        }
    }

    /// <summary>An auxiliary without its verb that is denied, or added by "too", "so" or "as".</summary>
    private bool IsAlone(int word)
    {
        bool isAuxiliary = _syntax.Lemma(word) is "do" or "will" or "would" or "have" or "can" or "could" or "be" && _syntax.Upos(word) is "AUX" or "VERB" && _syntax.Xpos(word) is not ("VB" or "VBG" or "VBN")
            && _syntax.Relation(word) is "root" or "conj" or "parataxis" or "advcl" or "ccomp";
        bool isCopula = _syntax.Lemma(word) is "not" && _syntax.Child(word, "cop") >= 0;
        bool isOpen = _syntax.Child(word, "xcomp") < 0 && _syntax.Child(word, "ccomp") < 0 && (_syntax.Child(word, "obj") < 0 || IsInverted(word));
        return isCopula || (isAuxiliary && isOpen && (IsDenied(word) || IsAdded(word)));
    }

    private bool IsDenied(int word) => _syntax.Lemma(word) is "not" || _syntax.Trees.ChildrenOf(word).Any(child => _syntax.Lemma(child) is "not" or "never" or "nor" or "neither");

    private bool IsAdded(int word) => IsInverted(word) || _syntax.Trees.ChildrenOf(word).Any(child => _syntax.Lemma(child) is "too" or "also" or "likewise");

    /// <summary>"<b>So</b> does he", "<b>as</b> did she", "<b>nor</b> will they".</summary>
    private bool IsInverted(int word) => _syntax.Trees.ChildrenOf(word).Any(child => child < word && _syntax.Lemma(child) is "so" or "as" or "nor" or "neither")
        && _syntax.Trees.ChildrenOf(word).Any(child => child > word && _syntax.Relation(child) is "nsubj" or "obj");

    /// <summary>Its subject, also where that hangs on its copula, or was read as joined to the object before.</summary>
    private int SubjectOf(int word)
    {
        int copula = _syntax.Child(word, "cop");
        int own = _syntax.Child(word, "nsubj") is >= 0 and int subject ? subject : copula >= 0 ? _syntax.Child(copula, "nsubj") : _syntax.Child(word, "obj");
        return own >= 0 ? own : _syntax.Upos(word - 1) is "NOUN" or "PROPN" && _syntax.Relation(word - 1) is "conj" ? word - 1 : SyntaxReading.None;
    }

    private StanceCue? Repeated(StanceCue cue, int word, int subject)
    {
        bool isDenied = IsDenied(word);
        Stance? stance = !isDenied ? (cue.IsNegationCounted ? null : cue.Stance)
            : cue.IsNegationCounted ? cue.Stance
            : cue.Stance switch
            {
                Stance.Supports or Stance.Demands => Stance.Opposes,
                Stance.Accepts => Stance.Rejects,
                Stance.Opposes => Stance.Supports,
                Stance.Rejects => Stance.Accepts,
                _ => null,
            };
        return stance is { } told ? cue with { Predicate = PredicateAt(word), Stance = told, Actors = [subject], IsNegationCounted = true } : null;
    }

    /// <summary>"A would sign the pact and B would not": what somebody will do at will is accepted where another will not.</summary>
    private IEnumerable<StanceCue> OfWill(int word, int subject)
    {
        int head = _syntax.Trees.HeadOf(word);
        bool isWill = head >= 0 && _syntax.Lemma(word) is "will" or "would" && IsDenied(word) && lexicon.IsIn(ModalStances.ActsOfWill, layer.LemmaAt(head));
        if (!isWill || layer.At(head) is not { } deed)
        {
            yield break;
        }

        ImmutableArray<int> actors = [.. deed.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)];
        yield return new StanceCue(deed, Stance.Accepts, actors, [head]) { IsDeed = true, IsNegationCounted = true, Standing = word };
        yield return new StanceCue(PredicateAt(word), Stance.Rejects, [subject], [head]) { IsDeed = true, IsNegationCounted = true };
    }

    private Predicate PredicateAt(int word) => layer.At(word) ?? new Predicate(word, _syntax.Lemma(word), PredicateKind.Verb, []);

    private int DistanceOf(int first, int second) => layer.SentenceAt(_syntax.Words[second].Form.Span.Start) - layer.SentenceAt(_syntax.Words[first].Form.Span.Start);
}
