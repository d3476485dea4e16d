using Synoptic.Language.Predicates;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Clauses;

/// <summary>
/// Finds the phrases of a document that tell as one word would: "<b>came into force</b>", "<b>handed in</b> her <b>resignation</b>", "<b>went missing</b>",
/// "was <b>in custody</b>"; as the thesaurus lists them.
/// </summary>
internal sealed class PhraseReader
{
    private readonly Dictionary<int, ThesaurusEntry> _phrases = [];

    public PhraseReader(PredicateLayer layer, MergingWords words, Thesaurus thesaurus)
    {
        foreach (Predicate predicate in layer.Predicates)
        {
            IEnumerable<(int, string)> told = predicate.Kind is PredicateKind.Verb ? OfVerb(predicate, words) : OfState(predicate, words);
            foreach ((int word, string phrase) in told)
            {
                if (thesaurus.Find(phrase) is { } entry)
                {
                    _phrases.TryAdd(predicate.Word, entry);
                    _phrases.TryAdd(word, entry);
                }
            }
        }
    }

    /// <summary>The phrase of which a word is the head, as the thesaurus has it, or null.</summary>
    public ThesaurusEntry? At(int word) => _phrases.GetValueOrDefault(word);

    private static IEnumerable<(int, string)> OfVerb(Predicate verb, MergingWords words) => verb.Arguments
        .Where(argument => argument.Function is ArgumentFunction.Object || argument is { Function: ArgumentFunction.Oblique, Marker: not null })
        .Select(argument => (argument.Word, $"{verb.Lemma} {(argument.Function is ArgumentFunction.Oblique ? argument.Marker + " " : "")}{words.LemmaOf(argument.Word)}"))
        .Concat(words.ChildrenOf(verb.Word).Where(child => words.UposOf(child) is "ADJ" or "ADV" && child > verb.Word).Select(child => (child, $"{verb.Lemma} {words.LemmaOf(child)}")));

    /// <summary>What somebody or something is said to be or be in: "was <b>in flames</b>".</summary>
    private static IEnumerable<(int, string)> OfState(Predicate state, MergingWords words)
    {
        int[] children = [.. words.ChildrenOf(state.Word)];
        return !children.Any(words.IsCopula) ? []
            : children.Where(words.IsMarker).Select(marker => (marker, $"be {words.LemmaOf(marker)} {words.LemmaOf(state.Word)}")).Append((state.Word, $"be {words.LemmaOf(state.Word)}"));
    }
}
