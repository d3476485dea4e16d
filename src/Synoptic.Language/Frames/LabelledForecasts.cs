using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads clauses that a noun before a colon calls somebody's forecast: "<b>My bet</b>: the ferry will be late", "The bank's outlook: prices will fall".</summary>
internal sealed class LabelledForecasts(PredicateLayer layer, PatternLexicon lexicon, RoleReader roles, Prospects prospects)
{
    private const string Type = "forecast";

    /// <summary>The class of nouns for what is foretold.</summary>
    private const string Labels = "label";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A forecast for each such clause.</summary>
    public IEnumerable<Frame> Read()
    {
        for (int label = 0; label < _syntax.Words.Length; label++)
        {
            if (IsLabel(label) && _syntax.Child(label, "nmod") is >= 0 and int owner && _syntax.FullRelation(owner) is "nmod:poss" && ClauseAfter(label) is >= 0 and int clause
                && prospects.Complete(FrameOf(label, owner, clause), label, clause) is { } frame)
            {
                yield return frame;
            }
        }
    }

    private bool IsLabel(int word) => _syntax.Upos(word) is "NOUN" && word + 1 < _syntax.Words.Length && _syntax.Form(word + 1) is ":" && lexicon.IsIn(Labels, _syntax.Lemma(word));

    /// <summary>The clause of the time to come that stands beside the label, whichever of the two the tree puts above.</summary>
    private int ClauseAfter(int label)
    {
        int beside = _syntax.Child(label, "parataxis");
        int clause = beside >= 0 ? beside : _syntax.Trees.HeadOf(label);
        return clause > label && Tenses.IsAhead(layer, clause) ? clause : SyntaxReading.None;
    }

    /// <summary>Whose it is; whoever writes "my" is nobody whom the text names.</summary>
    private Participant OwnerOf(int owner) => _syntax.Form(owner) is "My" or "my" or "Our" or "our" ? new Participant(_syntax.Words[owner].Form.Span, null, null) : roles.Participant(owner);

    private Frame FrameOf(int label, int owner, int clause) => new(
        Type,
        _syntax.Words[label].Form.Span,
        [new FrameRole(Prospects.Forecaster, OwnerOf(owner)), .. roles.Read(Type, Prospects.What, clause)],
        new FactualityReading(Factuality.Asserted, null),
        null);
}
