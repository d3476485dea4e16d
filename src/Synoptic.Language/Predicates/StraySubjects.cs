namespace Synoptic.Language.Predicates;

/// <summary>
/// Finds the subjects that the tree joins to what stands before: of "Bolivia joined Russia, and <b>Kazakhstan, Ethiopia and
/// China</b> abstained" they stand between the conjunction of their verb and the verb. Of "it is denied that <b>Ana Brun</b>,
/// the envoy, met him" one hangs on the verb above. And what seems a subject may be the second of two: "talks between the
/// union and <b>the board</b> were held".
/// </summary>
internal sealed class StraySubjects
{
    private readonly SyntaxReading _syntax;
    private readonly Dictionary<int, List<int>> _subjects = [];
    private readonly HashSet<int> _claimed = [];
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<int, int> _partners = [];

    public StraySubjects(SyntaxReading syntax)
    {
        _syntax = syntax;
        for (int word = 0; word < syntax.Words.Length; word++)
        {
            if (syntax.Upos(word) == "VERB" && syntax.Relation(word) is "conj" && syntax.Xpos(word) is "VBD" or "VBZ" or "VBP"
                && syntax.Child(word, "nsubj") < 0 && syntax.Child(word, "cc") is >= 0 and int conjunction && conjunction < word)
            {
                Claim(word, conjunction);
            }
            else if (syntax.Upos(word) == "VERB" && syntax.Relation(word) is "ccomp" && syntax.Child(word, "nsubj") < 0
                && syntax.Child(word, "mark") is >= 0 and int mark && mark < word && SubjectAbove(word, mark) is >= 0 and int subject)
            {
                _subjects[word] = [subject];
                _taken.Add(subject);
            }
            else if (syntax.Relation(word) is "nsubj" && syntax.Child(word, "cc") is >= 0 and int and && and < word && AloneBetween(and) is >= 0 and int alone)
            {
                _partners[alone] = word;
                _taken.Add(word);
            }
        }
    }

    /// <summary>The subjects of a verb; mostly none.</summary>
    public IReadOnlyList<int> Of(int verb) => _subjects.TryGetValue(verb, out List<int>? found) ? found : [];

    /// <summary>Whether the word is the subject of a verb after it, and so not joined to what the tree joins it to.</summary>
    public bool IsClaimed(int word) => _claimed.Contains(word);

    /// <summary>Whether what seems a subject belongs elsewhere: to the clause below, or to another phrase.</summary>
    public bool IsTaken(int word) => _taken.Contains(word);

    /// <summary>The second of two of whom this is the first, where the tree makes it a subject; or -1.</summary>
    public int PartnerOf(int word) => _partners.GetValueOrDefault(word, SyntaxReading.None);

    /// <summary>Of "between the union and", what stands there alone.</summary>
    private int AloneBetween(int conjunction)
    {
        int word = conjunction - 1;
        while (word > 0 && _syntax.Marker(word, "case") is not "between" && _syntax.Upos(word) is "NOUN" or "PROPN" or "ADJ" or "PUNCT")
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word > 0 && _syntax.Marker(word, "case") is "between" && _syntax.Child(word, "conj") < 0 ? word : SyntaxReading.None;
    }

    private int SubjectAbove(int verb, int mark)
    {
        int above = _syntax.Trees.HeadOf(verb);
        for (int child = _syntax.Trees.FirstChildOf(above); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (child > mark && child < verb && _syntax.Relation(child) is "nsubj")
            {
                return child;
            }
        }

        return SyntaxReading.None;
    }

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
