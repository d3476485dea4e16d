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
    // A sentence that holds this share of the weight of another's words may say the same in part.
    private const double DoubtfulShare = 0.34;

    /// <summary>Whether no sentence of the document holds enough of any member's telling words to be about the same.</summary>
    public bool IsSilent(int document, PropositionGroup group) =>
        group.Members.All(member => IsFar(document, member));

    /// <summary>Whether no other document comes near to the proposition.</summary>
    public bool StandsAlone(Proposition proposition) =>
        Enumerable.Range(0, propositions.Sentences.Length)
            .Where(document => document != proposition.Document)
            .All(document => IsFar(document, proposition));

    private bool IsFar(int document, Proposition proposition)
    {
        ImmutableArray<TermVector> sentences = propositions.Sentences[document];
        foreach (TermVector sentence in sentences)
        {
            if (proposition.Terms.ContainedIn(sentence) >= DoubtfulShare)
            {
                return false;
            }
        }

        return true;
    }
}
