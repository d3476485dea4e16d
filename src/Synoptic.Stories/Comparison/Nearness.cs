using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Tells whether a document comes near to saying something. Between saying it and being silent on it lies
/// doubt, and what is in doubt is called neither.
/// </summary>
internal sealed class Nearness(PropositionSet propositions, ActsInDoubt acts)
{
    // A document that holds this share of the weight of a sentence's words may say the same over several sentences.
    private const double DoubtfulShareOfDocument = 0.65;

    // A sentence that holds this share of the weight of another's words may say the same in part.
    private const double DoubtfulShare = 0.34;

    // A sentence that holds half of the weight of another's main clause may say what that mainly says.
    private const double DoubtfulShareOfCore = 0.5;
    private const double Rounding = 1e-6;

    // Two counts of one, two or three are seldom of the same.
    private const decimal LeastTelling = 4;

    // So many members of a group, spread over all, tell where others come near to it; a set that a person reads has no more.
    private const int MostMembers = 20;

    private readonly ImmutableArray<FrozenSet<string>> _terms =
        [.. propositions.Sentences.Select(document => document.SelectMany(sentence => sentence.Terms).ToFrozenSet(StringComparer.Ordinal))];

    private readonly FrozenDictionary<string, ImmutableArray<(int Document, int Sentence)>> _holders = (
        from document in propositions.Sentences.Index()
        from sentence in document.Item.Index()
        from stem in sentence.Item.Terms
        group (document.Index, sentence.Index) by stem)
        .ToFrozenDictionary(stem => stem.Key, stem => stem.ToImmutableArray(), StringComparer.Ordinal);

    private readonly ILookup<(string? Unit, string? Counted, bool CountsPeople), CountedNumber> _numbers = propositions.Numbers.ToLookup(KindOf);

    private readonly ILookup<(string? Unit, decimal? Min, decimal? Max), CountedNumber> _numbersOf = propositions.Numbers.ToLookup(ValueOf);
    private readonly NumberHeads _heads = new(TermWeights.Shipped);
    private readonly ILookup<(int Document, int Sentence), CountedNumber> _numbersIn = propositions.Numbers.ToLookup(number => (number.Document, number.Sentence));

    /// <summary>The documents that may be about what a group says: they do not clearly say it, nor are they silent.</summary>
    public HashSet<int> DocumentsNear(PropositionGroup group) =>
    [
        .. group.Members.TakeSpread(MostMembers).SelectMany(DocumentsNear),
        .. group.Members.OfType<CountedNumber>().DistinctBy(KindOf).SelectMany(CountersOfTheSame).Select(other => other.Document),
        .. group.Members.TakeSpread(MostMembers).SelectMany(DocumentsWithItsNumber),
    ];

    /// <summary>Whether no other document comes near to the proposition.</summary>
    public bool StandsAlone(Proposition proposition) => DocumentsNear(proposition).All(document => document == proposition.Document);

    private IEnumerable<CountedNumber> CountersOfTheSame(CountedNumber number) => _numbers.Where(kind => MayCountTheSame(kind.First(), number)).SelectMany(kind => kind);

    /// <summary>The documents that give a number in the words of a proposition: they may tell the rest in other words.</summary>
    private IEnumerable<int> DocumentsWithItsNumber(Proposition proposition) => _numbersIn[(proposition.Document, proposition.Sentence)]
        .Where(number => proposition.Span.Overlaps(number.Span) && number.Quantity.Min >= LeastTelling)
        .SelectMany(number => _numbersOf[ValueOf(number)])
        .Select(other => other.Document);

    private static (string? Unit, decimal? Min, decimal? Max) ValueOf(CountedNumber number) => (number.Quantity.Unit, number.Quantity.Min, number.Quantity.Max);

    /// <summary>Whether two may count or measure the same thing, as far as their words and what these mean show.</summary>
    private bool MayCountTheSame(CountedNumber one, CountedNumber other) => one.Quantity.Unit == other.Quantity.Unit
        && ((_heads.IsPerson(one.Subject) && _heads.IsPerson(other.Subject)) || _heads.Compare(one.Subject, other.Subject) is not HeadRelation.Other);

    /// <summary>Equal for numbers that may count or measure the same as the same others.</summary>
    private static (string? Unit, string? Counted, bool CountsPeople) KindOf(CountedNumber number) =>
        (number.Quantity.Unit, number.Subject.Counted, number.Subject.CountsPeople);

    /// <summary>The documents with a sentence that holds enough of the telling words to be about the same, or with enough of them over several.</summary>
    private IEnumerable<int> DocumentsNear(Proposition proposition) => RarestOf(proposition.Terms, DoubtfulShare)
        .Concat(proposition is Passage passage ? RarestOf(passage.Core, DoubtfulShareOfCore) : [])
        .SelectMany(stem => _holders.GetValueOrDefault(stem, []))
        .Distinct()
        .GroupBy(place => place.Document)
        .Where(document => proposition.Terms.ContainedIn(_terms[document.Key]) >= DoubtfulShareOfDocument
            || document.Any(place => IsNear(proposition, propositions.Sentences[document.Key][place.Sentence])))
        .Select(document => document.Key)
        .Concat(proposition is Passage or Clause ? acts.DocumentsOf(proposition) : []);

    /// <summary>So many of the rarest stems that what holds none of them holds too little of the rest.</summary>
    private IEnumerable<string> RarestOf(TermVector terms, double share)
    {
        double rest = terms.Mass;
        foreach (int term in Enumerable.Range(0, terms.Terms.Length).OrderBy(term => _holders.GetValueOrDefault(terms.Terms[term], []).Length))
        {
            if (rest >= (share - Rounding) * terms.Mass)
            {
                yield return terms.Terms[term];
            }

            rest -= terms.Weights[term];
        }
    }

    private bool IsNear(Proposition proposition, TermVector sentence) =>
        (proposition.Terms.ContainedIn(sentence) >= DoubtfulShare || (proposition is Passage passage && passage.Core.ContainedIn(sentence) >= DoubtfulShareOfCore))
        && !SaysBeside(proposition, sentence);

    /// <summary>Whether the document of a proposition has a sentence word for word beside it: that does not say the same otherwise.</summary>
    private bool SaysBeside(Proposition proposition, TermVector sentence)
    {
        ImmutableArray<TermVector> own = propositions.Sentences[proposition.Document];
        for (int other = 0; other < own.Length; other++)
        {
            if (other != proposition.Sentence && own[other].Terms.AsSpan().SequenceEqual(sentence.Terms.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
