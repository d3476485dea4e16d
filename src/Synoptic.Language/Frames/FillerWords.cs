using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds the word that names best what an argument is.</summary>
internal sealed class FillerWords(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>
    /// The word to take: of a part its whole ("12 of the <b>sailors</b>"), of a description the name that follows it ("the
    /// novelist <b>Sigrun Vik</b>"), of the first half of a verb with a hyphen its own modifier ("the <b>navy</b> test-fired").
    /// </summary>
    public int Best(int word)
    {
        int best = lexicon.WholeOf(layer, word);
        best = _syntax.Upos(best) == "PRON" && best != word && NounAfter(word, best) is { } noun ? noun : best;
        if (IsPrefix(best) && _syntax.Child(best, "compound") is >= 0 and int modifier)
        {
            best = modifier;
        }

        return NamesBeside.Of(layer, best) ?? best;
    }

    /// <summary>Whether the word is a number that counts nothing in its own phrase ("sent <b>155</b>").</summary>
    public bool IsBareNumber(int word) => layer.QuantityAt(word) is { } index
        && !(layer.Document.Parsed.Quantities[index].Of is { } counted && counted.Overlaps(_syntax.Words[word].Form.Span))
        && _syntax.Upos(word) is "NUM" or "NOUN" or "DET" or "ADJ" or "PRON" or "ADV";

    /// <summary>Whether the word only tells by how much something differs: "two <b>more</b> than in May".</summary>
    public bool IsDifference(int word) =>
        _syntax.Form(word) is "more" or "fewer" or "less" && word + 1 < _syntax.Words.Length && _syntax.Form(word + 1) is "than" && _syntax.Upos(word) is not "DET";

    /// <summary>"two of them <b>children</b>": what those of the number are.</summary>
    private int? NounAfter(int number, int pronoun)
    {
        for (int child = _syntax.Trees.FirstChildOf(number); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (child > pronoun && _syntax.Upos(child) == "NOUN" && _syntax.Child(child, "case") < 0)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The second half is the verb that it hangs on.</summary>
    private bool IsPrefix(int word)
    {
        int verb = _syntax.Trees.HeadOf(word);
        return verb == word + 2 && _syntax.Form(word + 1) is "-" && _syntax.Words[word].Form.Span.End == _syntax.Words[word + 1].Form.Span.Start;
    }
}
