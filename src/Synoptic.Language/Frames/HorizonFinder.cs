using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds until when, or for when, something is expected.</summary>
internal sealed class HorizonFinder(PredicateLayer layer)
{
    private static readonly WordSet Ahead = new("by until till within for before in after over during through");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The time within what is expected, or one that a forecast itself has with "for", "by" or the like; null without one.</summary>
    /// <param name="trigger">The word that tells that it is expected.</param>
    /// <param name="what">The head of what is expected.</param>
    public TextSpan? Find(int trigger, int what) => Within(what, trigger, isStrict: false) ?? Within(trigger, what, isStrict: _syntax.Xpos(trigger) is not ("VBZ" or "VBP"));

    private TextSpan? Within(int word, int other, bool isStrict)
    {
        int? last = null;
        for (int below = _syntax.Trees.FirstOf(word); below <= _syntax.Trees.LastOf(word); below++)
        {
            bool isOpen = layer.TimeAt(below) is not null && IsWithin(below, word) && (!isStrict || (IsAhead(below) && below > other));
            last = isOpen ? layer.TimeAt(below) : last;
        }

        return last is { } time ? layer.Document.Parsed.Times[time].Span : null;
    }

    /// <summary>Whether a word belongs to a clause, and not to one that is joined to it or a condition of it.</summary>
    private bool IsWithin(int below, int clause)
    {
        for (int word = below; word != clause; word = _syntax.Trees.HeadOf(word))
        {
            bool isOutside = word < 0; // a tree that crosses its own arcs holds words between that hang elsewhere
            if (isOutside || _syntax.Relation(word) is "parataxis" or "advcl" || _syntax.FullRelation(word) is "acl:relcl" || (_syntax.Relation(word) is "conj" && _syntax.Upos(word) is "VERB"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the time is led by a preposition that looks ahead.</summary>
    private bool IsAhead(int word)
    {
        for (int before = word - 1; before >= 0 && word - before < 4; before--)
        {
            if (_syntax.Upos(before) == "ADP")
            {
                return Ahead.Contains(_syntax.Form(before)) && !_syntax.Form(before).Equals("in", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
