using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Tells whether a document comes near to saying something. Between saying it and being silent on it lies
/// doubt, and what is in doubt is called neither.
/// </summary>
internal sealed class Nearness(PropositionSet propositions)
{
    // A document that holds this share of the weight of a sentence's words may say the same over several sentences.
    private const double DoubtfulShareOfDocument = 0.65;

    // A sentence that holds this share of the weight of another's words may say the same in part.
    private const double DoubtfulShare = 0.34;

    private readonly ImmutableArray<FrozenSet<string>> _terms =
        [.. propositions.Sentences.Select(document => document.SelectMany(sentence => sentence.Terms).ToFrozenSet(StringComparer.Ordinal))];

    private readonly ILookup<int, CountedNumber> _numbers = propositions.Numbers.ToLookup(number => number.Document);

    /// <summary>Whether no sentence of the document holds enough of any member's telling words to be about the same.</summary>
    public bool IsSilent(int document, PropositionGroup group) =>
        group.Members.All(member => IsFar(document, member) && !MayCount(document, member));

    /// <summary>Whether no other document comes near to the proposition.</summary>
    public bool StandsAlone(Proposition proposition) =>
        Enumerable.Range(0, propositions.Sentences.Length)
            .Where(document => document != proposition.Document)
            .All(document => IsFar(document, proposition));

    /// <summary>Whether a number of the document may be one of the same thing, in other words.</summary>
    private bool MayCount(int document, Proposition proposition) =>
        proposition is CountedNumber number && _numbers[document].Any(number.MayCountTheSame);

    private bool IsFar(int document, Proposition proposition)
    {
        if (proposition.Terms.ContainedIn(_terms[document]) >= DoubtfulShareOfDocument)
        {
            return false;
        }

        ImmutableArray<TermVector> sentences = propositions.Sentences[document];
        foreach (TermVector sentence in sentences)
        {
            if (proposition.Terms.ContainedIn(sentence) >= DoubtfulShare && !SaysBeside(proposition, sentence))
            {
                return false;
            }
        }

        return true;
    }

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
