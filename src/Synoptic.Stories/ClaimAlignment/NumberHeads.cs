using Synoptic.Language.Morphology;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Compares what two numbers count, by words and what they mean. Not for several threads: it keeps what it found.</summary>
internal sealed class NumberHeads(TermWeights weights)
{
    // Words that share a first sense, or nearly: "blaze" and "fire".
    private const float Synonyms = 0.8f;

    // One step up from a first sense weighs three quarters, two steps a little more than half.
    private const float Kind = 0.4f;
    private const float CommonSense = 0.5f;
    // "Pay" and "payment", but not "do" and "dog".
    private const int ShortestVerb = 4;
    private const float AlikeNouns = 0.2f;
    private const float NearAct = 0.5f;

    private static readonly ILookup<string, int> Sets = Lexicon.ReadRows("noun-synonyms.tsv")
        .SelectMany((row, set) => row[0].Split(' ').Select(word => (word, set)))
        .ToLookup(entry => entry.word, entry => entry.set, StringComparer.Ordinal);

    private readonly SenseTable _table = SenseTable.Shipped;
    private readonly SenseReader _senses = new(SenseTable.Shipped, Thesaurus.Shipped, weights);
    private readonly Dictionary<(string, string), HeadRelation> _known = [];

    /// <summary>How what the left counts is to what the right counts.</summary>
    public HeadRelation Compare(NumberSubject left, NumberSubject right)
    {
        if (left.Counted is null || right.Counted is null)
        {
            return IsNamedByDeed(left, right) || IsNamedByDeed(right, left) ? HeadRelation.Same : HeadRelation.Unknown;
        }

        if (left.Counted == right.Counted || (left.CountsPeople && right.CountsPeople))
        {
            return HeadRelation.Same;
        }

        if (!_known.TryGetValue((left.CountedLemma!, right.CountedLemma!), out HeadRelation relation))
        {
            relation = Read(left, right);
            _known.Add((left.CountedLemma!, right.CountedLemma!), relation);
        }

        return relation;
    }

    /// <summary>"They claimed 6 million" and "a claim of 6 million": whether the verb of the one is the noun of the other.</summary>
    private static bool IsNamedByDeed(NumberSubject left, NumberSubject right) =>
        left.Counted is null && right.Counted is { } noun && left.Deeds.Any(deed => Stemmer.Stem(deed) == noun || (deed.Length >= ShortestVerb && noun.StartsWith(deed, StringComparison.Ordinal)));

    /// <summary>Whether a word counts people, by what it means.</summary>
    public bool IsPerson(NumberSubject subject) => subject.CountsPeople || (subject.CountedLemma is { } lemma && IsKindOf(lemma, "person"));

    /// <summary>Whether the left counts a kind of the right in the first sense of its word.</summary>
    public bool IsSureKind(NumberSubject left, NumberSubject right) =>
        left.CountedLemma is { } word && right.CountedLemma is { } kind && IsKindOf(word, kind, Synonyms);

    /// <summary>Whether both count people, or the members of a body of people ("a crew of 24").</summary>
    public bool AreBothPeople(NumberSubject left, NumberSubject right) => ArePeople(left) && ArePeople(right);

    private bool ArePeople(NumberSubject subject) => IsPerson(subject) || (subject.CountsMembers && IsKindOf(subject.CountedLemma!, "organization"));

    /// <summary>Whether two verbs or what stands for them tell alike things.</summary>
    public bool AreNear(string? left, string? right) => left is not null && right is not null
        && (left == right || SenseSimilarity.Nearness(_senses.Find([left], "VERB"), _senses.Find([right], "VERB")) >= NearAct);

    /// <summary>Whether what is done to those counted, or by them, may be one thing in both: no verbs of other meanings tell it.</summary>
    public bool MayShareDeed(NumberSubject left, NumberSubject right) =>
        left.Deeds.IsEmpty || right.Deeds.IsEmpty || ShareDeed(left, right) || IsNamedByDeed(left, right) || IsNamedByDeed(right, left);

    /// <summary>Whether verbs of near meanings tell what is done to those counted, or by them.</summary>
    public bool ShareDeed(NumberSubject left, NumberSubject right) => left.Deeds.Any(deed => right.Deeds.Any(other => AreNear(deed, other)));

    /// <summary>Whether two nouns may stand for one thing in some of their senses ("round", "meeting").</summary>
    public bool MayBeAlike(NumberSubject left, NumberSubject right) => left.Counted is not null && right.Counted is not null
        && (left.Counted == right.Counted
            || (SenseSimilarity.Compare(_senses.Find([left.CountedLemma!], "NOUN"), _senses.Find([right.CountedLemma!], "NOUN")) is { } found && found.Nearness >= AlikeNouns));

    private HeadRelation Read(NumberSubject left, NumberSubject right)
    {
        bool leftIsPerson = right.CountsPeople ? ArePeople(left) : IsPerson(left);
        bool rightIsPerson = left.CountsPeople ? ArePeople(right) : IsPerson(right);
        if (leftIsPerson && rightIsPerson && left.CountsPeople != right.CountsPeople)
        {
            return left.CountsPeople ? HeadRelation.Whole : HeadRelation.Part;
        }

        return AreSynonyms(left.CountedLemma!, right.CountedLemma!) ? HeadRelation.Same
            : IsKindOf(left.CountedLemma!, right.CountedLemma!) ? HeadRelation.Part
            : IsKindOf(right.CountedLemma!, left.CountedLemma!) ? HeadRelation.Whole
            : HeadRelation.Other;
    }

    private bool AreSynonyms(string left, string right) => Sets[left].Intersect(Sets[right]).Any()
        || _table.Find('n', left).Where(sense => sense.Weight >= Synonyms)
        .Any(sense => _table.Find('n', right).Any(found => found.Synset == sense.Synset && found.Weight >= Synonyms));

    private bool IsKindOf(string word, string kind, float least = CommonSense) => _table.Find('n', kind).Where(sense => sense.Weight >= least)
        .Any(sense => _senses.Find([word], "NOUN").Synsets.Any(reached => reached.Synset == sense.Synset && reached.Weight >= Kind));
}
