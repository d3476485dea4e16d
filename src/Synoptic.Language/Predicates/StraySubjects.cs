using Synoptic.Language.Coreference;

namespace Synoptic.Language.Predicates;

/// <summary>
/// Finds the subjects that the tree joins to what stands before: of "Bolivia joined Russia, and <b>Kazakhstan, Ethiopia and
/// China</b> abstained" they stand between the conjunction of their verb and the verb; of "in the list of ports <b>Varna</b>
/// ranks third" between the phrase that opens the sentence and the verb; of "Defying the court, <b>France</b> on Monday fired
/// a rocket" between the mark and the verb; of "after a week <b>the manager</b> came" within the phrase. Of "it is denied that <b>Ana Brun</b>, the envoy, met him" one hangs on the verb
/// above. And what seems a subject may be the second of two: "talks between the union and <b>the board</b> were held".
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
            else if (IsWithoutSubject(word) && NameBefore(word) is >= 0 and int name)
            {
                _subjects[word] = [name, .. JoinedTo(name, word)];
                _claimed.UnionWith(_subjects[word]);
            }
        }
    }

    /// <summary>The subjects of a verb; mostly none.</summary>
    public IReadOnlyList<int> Of(int verb) => _subjects.TryGetValue(verb, out List<int>? found) ? found : [];

    private IEnumerable<int> JoinedTo(int name, int verb)
    {
        for (int child = _syntax.Trees.FirstChildOf(name); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (child < verb && _syntax.Relation(child) is "conj")
            {
                yield return child;
            }
        }
    }

    /// <summary>Whether the word is the subject of a verb after it, and so not joined to what the tree joins it to.</summary>
    public bool IsClaimed(int word) => _claimed.Contains(word);

    private bool IsWithoutSubject(int verb) => _syntax.Upos(verb) == "VERB" && _syntax.Relation(verb) is "root" or "ccomp"
        && (_syntax.Xpos(verb) is "VBD" or "VBZ" or "VBP" || (_syntax.Xpos(verb) is "VBN" && _syntax.Relation(verb) is "root" && _syntax.Child(verb, "aux") < 0))
        && _syntax.Child(verb, "nsubj") < 0 && _syntax.Child(verb, "csubj") < 0 && _syntax.Child(verb, "expl") < 0;

    private int NameBefore(int verb) => AfterOpening(verb) is >= 0 and int name ? name
        : AfterClause(verb) is >= 0 and int second ? second
        : AfterPlace(verb) is >= 0 and int third ? third
        : WithinOpening(verb);

    /// <summary>
    /// Who stands within the phrase that opens the sentence without a preposition: "After a week of silence <b>the manager</b>
    /// came", and "On Sunday <b>General Harwood</b> came", where the tree takes the day for a part of the name; -1 without.
    /// </summary>
    private int WithinOpening(int verb)
    {
        int opening = _syntax.Child(verb, "obl");
        if (opening < 0 || opening > verb || _syntax.Child(opening, "case") < 0)
        {
            return SyntaxReading.None;
        }

        if (_syntax.IsTime(_syntax.Child(opening, "case") + 1) && !_syntax.IsTime(opening) && _syntax.Upos(opening) is "PROPN")
        {
            return opening;
        }

        for (int word = opening + 1; word < verb; word++)
        {
            if (_syntax.Upos(word) is "NOUN" or "PROPN" && _syntax.FullRelation(word) is "obj" or "nmod" && _syntax.Child(word, "case") < 0 && !_syntax.IsTime(word))
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>The name in apposition within the phrase that opens the sentence, with nothing but adverbs between it and the verb; -1 without.</summary>
    private int AfterOpening(int verb)
    {
        int last = verb - 1;
        while (last > 0 && _syntax.Upos(last) is "ADV" or "AUX")
        {
            last--;
        }

        while (last > 0 && _syntax.Relation(last) is "flat")
        {
            last = _syntax.Trees.HeadOf(last);
        }

        bool isName = last > 0 && _syntax.Upos(last) == "PROPN" && _syntax.Relation(last) is "appos" && _syntax.Form(last - 1) is not "," && last > _syntax.Trees.FirstOf(verb);
        return isName && _syntax.Child(verb, "obl") is >= 0 and int opening && opening < last && last <= _syntax.Trees.LastOf(opening) ? last : SyntaxReading.None;
    }

    /// <summary>The name between the verb, with its time, and the comma after a clause that opens the sentence: the tree joins it to the words before the comma; -1 without.</summary>
    private int AfterClause(int verb)
    {
        if (_syntax.Child(verb, "advcl") is not (>= 0 and int clause) || clause >= verb)
        {
            return SyntaxReading.None;
        }

        int name = verb - 1;
        while (name > 0 && (_syntax.IsTime(name) || _syntax.Upos(name) is "ADP" or "ADV" or "AUX"))
        {
            name--;
        }

        int first = name;
        while (first > 0 && _syntax.Upos(first - 1) is "PROPN" or "DET" or "ADJ")
        {
            first--;
        }

        int top = name;
        while (_syntax.Trees.HeadOf(top) >= first && _syntax.Trees.HeadOf(top) <= name)
        {
            top = _syntax.Trees.HeadOf(top);
        }

        bool isOutside = _syntax.Trees.HeadOf(top) >= 0 && _syntax.Trees.HeadOf(top) < first - 1;
        return first > 1 && isOutside && _syntax.Upos(name) is "PROPN" && _syntax.Form(first - 1) is "," ? top : SyntaxReading.None;
    }

    /// <summary>"On his way to Nice, <b>the premier</b> stopped": somebody whom the tree takes for an apposition to the name that ends the opening phrase; -1 without.</summary>
    private int AfterPlace(int verb)
    {
        int opening = _syntax.Child(verb, "obl");
        for (int word = opening < 0 ? verb : opening + 1; word < verb; word++)
        {
            bool isApposed = _syntax.Relation(word) is "appos" && _syntax.Child(word, "case") < 0 && _syntax.Trees.HeadOf(word) is var name && name > opening && _syntax.Upos(name) is "PROPN" && _syntax.Child(name, "nmod:desc") < 0;
            if (isApposed && (_syntax.Child(word, "nmod:desc") >= 0 || (_syntax.Child(word, "det") >= 0 && NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Person)))
            {
                return word;
            }
        }

        return SyntaxReading.None;
    }

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
