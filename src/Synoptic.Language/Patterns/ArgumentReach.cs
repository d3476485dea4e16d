using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>
/// Tells at a glance which steps of patterns cannot lead anywhere from a word: most lemmas begin many patterns, and most of
/// these ask for an argument that is not there. Of one document; not for several threads.
/// </summary>
internal sealed class ArgumentReach(PredicateLayer layer)
{
    private const ulong IsKnown = 1UL << 63;

    private readonly ulong[] _marks = new ulong[layer.Syntax.Words.Length]; // of the arguments of each word and of what may hang on them

    /// <summary>Whether an argument that the step means may be found from the word; no is certain.</summary>
    public bool MayLead(int word, in ArgumentStep step) => (MarksOf(word) & step.Marks) == step.Marks;

    /// <summary>Whether what hangs on an argument may belong to the word itself: objects, places that it names, "of" phrases.</summary>
    public bool IsOpen(int word, in Argument argument) =>
        argument.Word != word && (argument.Function is ArgumentFunction.Object || argument.Marker == "of" || IsNamedPlace(argument))
        && (layer.Syntax.Trees.HeadOf(argument.Word) == word || layer.Syntax.Relation(argument.Word) is "conj");

    private ulong MarksOf(int word)
    {
        if (_marks[word] == 0)
        {
            ulong marks = IsKnown;
            foreach (Argument argument in layer.ArgumentsOf(word))
            {
                marks |= ArgumentStep.MarksOf(argument);
                marks |= IsOpen(word, argument) ? MarksOf(argument.Word) : 0;
            }

            _marks[word] = marks;
        }

        return _marks[word];
    }

    /// <summary>"sailed from <b>Bergen</b> for New York": what follows belongs to the verb.</summary>
    private bool IsNamedPlace(in Argument argument) => argument.Marker is "from" or "in" or "at" or "to" && layer.Syntax.Upos(argument.Word) == "PROPN";
}
