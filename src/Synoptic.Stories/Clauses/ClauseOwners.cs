using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>Divides the words of a document into clauses by its trees: every word belongs to the nearest head of a clause above it.</summary>
internal sealed class ClauseOwners
{
    private readonly ImmutableArray<Word> _words;
    private readonly MergingWords _reading;
    private readonly HashSet<int> _copular = [];

    public ClauseOwners(AnnotatedDocument document, MergingWords reading)
    {
        _words = document.Parsed.Words;
        _reading = reading;
        for (int word = 0; word < _words.Length; word++)
        {
            if (_words[word].Dependency.Relation is "cop")
            {
                _copular.Add(reading.ParentOf(word));
            }
        }

        ImmutableArray<ClauseWords> clauses = [.. Enumerable.Range(0, _words.Length).Where(word => _words[word].Tags.Upos is not "PUNCT").GroupBy(OwnerOf).Where(group => IsHead(group.Key))
            .Select(group => new ClauseWords(group.Key, [.. group], IsTelling(group.Key) || HasSubject(group.Key, group))).OrderBy(clause => clause.Head)];
        Dictionary<int, ClauseWords> clefts = clauses.Where(IsCleft).Select(cleft => (cleft, clauses.LastOrDefault(clause => IsOfCleft(clause, cleft))))
            .Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.Item2!.Head, pair => pair.cleft);
        Clauses = [.. clauses.Where(clause => !clefts.ContainsValue(clause)).Select(clause => clefts.TryGetValue(clause.Head, out ClauseWords? cleft) ? Join(cleft, clause) : clause)];
    }

    /// <summary>The clauses by their heads.</summary>
    public ImmutableArray<ClauseWords> Clauses { get; }

    /// <summary>The words of a noun with what hangs on it and stands with it, up to the first clause within it.</summary>
    public ClauseWords Under(int noun)
    {
        (int first, int end) = (noun, noun + 1);
        while (first > 0 && IsUnder(first - 1, noun))
        {
            first--;
        }

        while (end < _words.Length && IsUnder(end, noun))
        {
            end++;
        }

        return new ClauseWords(noun, [.. Enumerable.Range(first, end - first).Where(word => _words[word].Tags.Upos is not "PUNCT")], IsTelling: true) { IsNoun = true };
    }

    /// <summary>"It was the council": it is nobody, and what was is no quality.</summary>
    private bool IsCleft(ClauseWords clause) => _copular.Contains(clause.Head) && _words[clause.Head].Tags.Upos is "NOUN" or "PROPN" or "NUM" or "PRON"
        && clause.Words.Any(word => IsIt(word, clause.Head)) && !clause.Words.Any(word => word < clause.Head && _words[word].Tags.Lemma is "not" or "n't" or "never");

    /// <summary>"... that ordered it", "... when they learned of it".</summary>
    private bool IsOfCleft(ClauseWords clause, ClauseWords cleft) => _reading.ParentOf(clause.Head) == cleft.Head && clause.Head > cleft.Head
        && _words[clause.Head].Dependency.Relation is "acl:relcl" or "advcl:relcl" or "advcl" or "ccomp" or "csubj"
        && clause.Words.Any(word => word < clause.Head && _words[word].Tags.Lemma is "that" or "who" or "which" or "when" or "where");

    private ClauseWords Join(ClauseWords cleft, ClauseWords clause) =>
        clause with { Words = [.. cleft.Words.Where(word => !IsIt(word, cleft.Head) && _words[word].Dependency.Relation is not "cop").Concat(clause.Words).Order()], IsCleft = true };

    private bool IsIt(int word, int head) => _reading.ParentOf(word) == head && _words[word].Dependency.Relation is "nsubj" or "expl" && _words[word].Tags.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase);

    private bool IsUnder(int word, int noun)
    {
        while (word != noun && !IsHead(word) && _reading.ParentOf(word) >= 0)
        {
            word = _reading.ParentOf(word);
        }

        return word == noun;
    }

    private int OwnerOf(int word)
    {
        while (!IsHead(word) && _reading.ParentOf(word) >= 0)
        {
            word = _reading.ParentOf(word);
        }

        return word;
    }

    private bool IsHead(int word) => _words[word].Dependency.Relation switch
    {
        "root" => true,
        "ccomp" or "advcl" or "parataxis" or "acl" or "acl:relcl" or "advcl:relcl" or "csubj" or "conj" => IsTelling(word),
        _ => false,
    };

    private bool HasSubject(int head, IEnumerable<int> words) => words.Any(word => _reading.ParentOf(word) == head && _words[word].Dependency.Relation is "nsubj" or "nsubj:pass" or "expl");

    private bool IsTelling(int word) => _words[word].Tags.Upos is "VERB" || _copular.Contains(word);
}
