using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Clauses;

/// <summary>The keys of a set of clauses, numbered, with which are alike.</summary>
internal sealed class ClauseKeys
{
    // A step up from a first sense keeps .75 of it, so that this is a synonym, a kind, or kinds of one thing at a step each.
    private const double LeastNearness = 0.5;
    private const double LeastCosine = 0.5;
    private const double OtherWord = 0.85;
    private const double SamePhrase = 0.8;
    private const double PartOfDate = 0.5;
    private const double WeekdayOfDate = 0.8;

    // Words that stand in one article of five or more are too common to be looked up by meaning.
    private const double LightestMeant = 1.6;

    private readonly Dictionary<(ClauseKeyKind, string, int?), int> _numbers = [];
    private readonly List<ClauseKey> _keys = [];
    private readonly Dictionary<int, double>[] _alike;
    private readonly double[] _weights;

    /// <summary>Numbers the keys of clauses.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="byMeaning">Whether other words of like meaning count as alike; not in a set of many reports.</param>
    public ClauseKeys(ImmutableArray<Clause> clauses, bool byMeaning)
    {
        Of = [.. clauses.Select(clause => clause.Keys.Select(Number).ToImmutableArray())];
        _weights = WeighWithin(clauses);
        _alike = [.. _keys.Select((_, key) => new Dictionary<int, double> { [key] = 1 })];
        foreach ((int one, int other) in Candidates(byMeaning))
        {
            if (Likeness(_keys[one], _keys[other]) is > 0 and double likeness)
            {
                _alike[one][other] = likeness;
                _alike[other][one] = likeness;
            }
        }
    }

    /// <summary>The numbers of the keys of each clause, in its order.</summary>
    public ImmutableArray<ImmutableArray<int>> Of { get; }

    /// <summary>A key by its number.</summary>
    public ClauseKey this[int key] => _keys[key];

    /// <summary>How much a key tells within the set, above 0: what each report says but once tells more than what it says all the time.</summary>
    public double WeightOf(int key) => _weights[key];

    /// <summary>The keys that are like a key with how much, in (0, 1]; itself among them.</summary>
    public IReadOnlyDictionary<int, double> Like(int key) => _alike[key];

    /// <summary>How alike two keys are, in [0, 1].</summary>
    public double Likeness(int one, int other) => _alike[one].GetValueOrDefault(other);

    /// <summary>The pairs that may be alike: dates, and words that lead to one synset or stand among the same neighbours.</summary>
    private IEnumerable<(int, int)> Candidates(bool byMeaning)
    {
        int[] dates = [.. Enumerable.Range(0, _keys.Count).Where(key => _keys[key].Kind is ClauseKeyKind.Date)];
        int[] words = [.. Enumerable.Range(0, _keys.Count).Where(key => byMeaning && _keys[key] is { Kind: ClauseKeyKind.Word, Weight: >= LightestMeant })];
        return PairsOf(dates).Concat(InOtherPhrases()).Concat(WithinSynsets(words)).Concat(Listed(words)).Concat(PairsOf(words).Where(pair => Cosine(_keys[pair.Item1], _keys[pair.Item2]) >= LeastCosine));
    }

    /// <summary>The pairs of one word in two phrases.</summary>
    private IEnumerable<(int, int)> InOtherPhrases() => _keys.Index().Where(key => key.Item.Kind is ClauseKeyKind.Word)
        .GroupBy(key => key.Item.Value, key => key.Index, StringComparer.Ordinal).SelectMany(word => PairsOf([.. word]));

    private static IEnumerable<(int, int)> PairsOf(int[] keys)
    {
        for (int one = 0; one < keys.Length; one++)
        {
            for (int other = one + 1; other < keys.Length; other++)
            {
                yield return (keys[one], keys[other]);
            }
        }
    }

    /// <summary>The pairs that share a synset to which each leads surely enough: their nearness is the product of both.</summary>
    private IEnumerable<(int, int)> WithinSynsets(int[] words) => words
        .SelectMany(word => _keys[word].Senses.Synsets.Where(synset => synset.Weight >= LeastNearness).Select(synset => (synset.Synset, word)))
        .GroupBy(entry => entry.Synset, entry => entry.word)
        .SelectMany(synset => PairsOf([.. synset]));

    /// <summary>The pairs of which the thesaurus lists a word for both.</summary>
    private IEnumerable<(int, int)> Listed(int[] words) => words
        .SelectMany(word => EntriesOf(_keys[word]).SelectMany(entry => entry.Same.Append(entry.Number)).Select(same => (same, word)))
        .GroupBy(entry => entry.same, entry => entry.word)
        .SelectMany(same => PairsOf([.. same])).Distinct();

    /// <summary>How alike two keys are, in [0, 1].</summary>
    public static double Likeness(ClauseKey one, ClauseKey other) =>
        one.Kind != other.Kind ? 0
        : one.Value == other.Value ? 1
        : one.Kind switch
        {
            ClauseKeyKind.Date => OfDates(one.Value, other.Value),
            ClauseKeyKind.Word when one.Weight >= LightestMeant && other.Weight >= LightestMeant => OtherWord * OfMeanings(one, other),
            _ => 0,
        };

    /// <summary>Whether two words are one or can mean the same; words of like company only may be opposites ("invited", "not welcome").</summary>
    public static bool AreSynonyms(ClauseKey one, ClauseKey other) =>
        one.Kind == other.Kind && (one.Value == other.Value || SenseSimilarity.AreSynonyms(one.Senses, other.Senses) || OfPhrases(one, other) >= SamePhrase);

    /// <summary>What the thesaurus says of a word, and of the phrase of which it is the head.</summary>
    private static IEnumerable<ThesaurusEntry> EntriesOf(ClauseKey key) => new[] { key.Senses.Entry, key.Phrase }.OfType<ThesaurusEntry>();

    private static double OfDates(string one, string other) =>
        Weekdays.AreOne(one, other) ? WeekdayOfDate
        : one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal) ? PartOfDate
        : 0;

    /// <summary>How near a phrase is to another, or to a word, in [0, 1]: phrases have one sense, and those that the thesaurus lists for one another mean the same; 0 without a phrase.</summary>
    private static double OfPhrases(ClauseKey one, ClauseKey other)
    {
        double phrase = one.Phrase is { } mine && other.Phrase is { } its ? mine.IsSameAs(its) ? SamePhrase : mine.NearnessTo(its) : 0;
        double left = one.Phrase is { } first && other.Senses.Entry is { } word ? first.NearnessTo(word) : 0;
        double right = other.Phrase is { } second && one.Senses.Entry is { } verb ? second.NearnessTo(verb) : 0;
        return Math.Max(phrase, Math.Max(left, right));
    }

    private static double OfMeanings(ClauseKey one, ClauseKey other)
    {
        if (EntriesOf(one).Any(entry => EntriesOf(other).Any(entry.IsOppositeOf)))
        {
            return 0;
        }

        double cosine = one.Senses.Entry is not null && other.Senses.Entry is not null ? 0 : Cosine(one, other);
        double nearness = SenseSimilarity.Nearness(one.Senses, other.Senses);
        nearness = Math.Max(nearness, OfPhrases(one, other));
        return Math.Max(nearness >= LeastNearness ? nearness : 0, cosine >= LeastCosine ? cosine : 0);
    }

    private static double Cosine(ClauseKey one, ClauseKey other) => PairFeatures.Cosine(one.Meaning, other.Meaning);

    private double[] WeighWithin(ImmutableArray<Clause> clauses)
    {
        int[] told = new int[_keys.Count];
        int[] reports = new int[_keys.Count];
        int[] last = new int[_keys.Count];
        Array.Fill(last, -1);
        for (int clause = 0; clause < clauses.Length; clause++)
        {
            foreach (int key in Of[clause])
            {
                told[key]++;
                reports[key] += last[key] == clauses[clause].Document ? 0 : 1;
                last[key] = clauses[clause].Document;
            }
        }

        return [.. _keys.Select((key, index) => key.Weight / (1 + Math.Log((double)told[index] / reports[index])))];
    }

    private int Number(ClauseKey key)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (key.Kind, key.Value, key.Phrase?.Number), out bool exists);
        if (!exists)
        {
            number = _keys.Count;
            _keys.Add(key);
        }

        return number;
    }
}
