namespace Synoptic.Language.Predicates;

/// <summary>
/// Finds the subjects that the tree joins to what stands before: of "Bolivia joined Russia, and <b>Kazakhstan, Ethiopia and
/// China</b> abstained" they stand between the conjunction of their verb and the verb.
/// </summary>
internal sealed class StraySubjects
{
    private readonly SyntaxReading _syntax;
    private readonly Dictionary<int, List<int>> _subjects = [];
    private readonly HashSet<int> _claimed = [];

    public StraySubjects(SyntaxReading syntax)
    {
        _syntax = syntax;
        for (int verb = 0; verb < syntax.Words.Length; verb++)
        {
            if (syntax.Upos(verb) == "VERB" && syntax.Relation(verb) is "conj" && syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP"
                && syntax.Child(verb, "nsubj") < 0 && syntax.Child(verb, "cc") is >= 0 and int conjunction && conjunction < verb)
            {
                Claim(verb, conjunction);
            }
        }
    }

    /// <summary>The subjects of a verb; mostly none.</summary>
    public IReadOnlyList<int> Of(int verb) => _subjects.TryGetValue(verb, out List<int>? found) ? found : [];

    /// <summary>Whether the word is the subject of a verb after it, and so not joined to what the tree joins it to.</summary>
    public bool IsClaimed(int word) => _claimed.Contains(word);

    private void Claim(int verb, int conjunction)
    {
        List<int> found = [];
        for (int word = conjunction + 1; word < verb; word++)
        {
            bool isOutside = _syntax.Upos(word) is "NOUN" or "PROPN" && _syntax.Relation(word) is "conj" && !IsBelow(word, verb);
            if (isOutside)
            {
                found.Add(word);
            }
        }

        if (found.Count > 0)
        {
            _subjects[verb] = found;
            _claimed.UnionWith(found);
        }
    }

    private bool IsBelow(int word, int verb) => _syntax.Trees.FirstOf(verb) <= word && _syntax.Trees.HeadOf(word) == verb;
}
