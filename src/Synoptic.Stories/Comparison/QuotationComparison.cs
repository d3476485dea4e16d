using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares renderings of one utterance. The wording differs where, between the first and the last word that both have, each has a word
/// of meaning that the other lacks: what one shortens, writes together, or renders with another auxiliary or article, agrees. The same words given to two
/// people differ in the person.
/// </summary>
internal sealed class QuotationComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    // Of two people who say nearly the same, each may have said it; what one misattributes is carried word for word.
    private const double LeastShare = 0.85;

    // Words that two reports carry in one order are one stretch of speech, if there is not much more between them in one; what follows or goes before may be the next sentence.
    private const double LeastVerbatim = 0.7;
    private const int MostAround = 3;
    private const int MostLonger = 2;

    private readonly SpellingKeys _spelling = new(TermWeights.Shipped);

    public IEnumerable<Difference> Compare(ImmutableArray<Quotation> quotations)
    {
        Difference? wording = DifferingPairs.ToDifference(
            Slot.Wording,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) =>
                IsReworded(quotations[left], quotations[right]) && !AreOfTwo(quotations[left], quotations[right])),
            member => NameWords.Fold(quotations[member].Span.Read(documents[quotations[member].Document].Text)));
        Difference? person = DifferingPairs.ToDifference(
            Slot.Person,
            DifferenceKind.Conflict,
            DifferingPairs.Where(quotations.Length, (left, right) => DifferentSpeakers(quotations[left], quotations[right])),
            member => quotations[member].Speaker is { } speaker ? entities.Entities[speaker].Name : "");
        return new[] { wording, person }.OfType<Difference>();
    }

    private bool IsReworded(Quotation left, Quotation right)
    {
        if (!left.IsWhole || !right.IsWhole || WordSequence.IsPart(left.Words, right.Words))
        {
            return false;
        }

        bool isVerbatim = WordSequence.CommonLength(left.Words, right.Words) >= LeastVerbatim * Math.Min(left.Words.Length, right.Words.Length);
        (string[] mine, string[] others) = Beside(left.Lemmas, right.Lemmas, isVerbatim ? MostAround : int.MaxValue);
        bool isOneStretch = !isVerbatim || Math.Max(mine.Length, others.Length) <= MostLonger * Math.Min(mine.Length, others.Length);
        return isOneStretch && string.Concat(mine) != string.Concat(others) && Lacks(mine, others) && Lacks(others, mine);
    }

    /// <summary>
    /// What is to be compared: from the first to the last word that both have, and what stands before or after that where it does so in
    /// both and is short. What one quotes further than the other is no difference.
    /// </summary>
    private static (string[] Left, string[] Right) Beside(ImmutableArray<string> left, ImmutableArray<string> right, int mostAround)
    {
        int[] mine = [.. Enumerable.Range(0, left.Length).Where(index => !CommonWords.IsFunction(left[index]) && right.Contains(left[index]))];
        int[] others = [.. Enumerable.Range(0, right.Length).Where(index => !CommonWords.IsFunction(right[index]) && left.Contains(right[index]))];
        if (mine.Length == 0)
        {
            return ([.. left], [.. right]);
        }

        bool hasHeads = AreBeside(mine[0], others[0]);
        bool hasTails = AreBeside(left.Length - 1 - mine[^1], right.Length - 1 - others[^1]);
        return (Cut(left, mine), Cut(right, others));

        bool AreBeside(int one, int other) => one > 0 && other > 0 && Math.Max(one, other) <= mostAround;

        string[] Cut(ImmutableArray<string> words, int[] common) =>
            [.. words[(hasHeads ? 0 : common[0])..(hasTails ? words.Length : common[^1] + 1)]];
    }

    /// <summary>Whether some have a word of meaning that the others lack, in whatever form.</summary>
    private bool Lacks(string[] words, string[] others) =>
        words.Where(word => !CommonWords.IsFunction(word) && !others.Any(other => IsShortFor(word, other) || IsShortFor(other, word)))
            .Select(word => FormOf(word))
            .Except(others.Select(word => FormOf(word)), StringComparer.Ordinal)
            .Any();

    /// <summary>Whether a word is written short for another: "Sen.", "Senator".</summary>
    private static bool IsShortFor(string word, string other) =>
        word is [_, _, .., '.'] && other.Length >= word.Length && other.StartsWith(word[..^1], StringComparison.OrdinalIgnoreCase);

    private string FormOf(string word) => Stemmer.Stem(_spelling.Of(word));

    /// <summary>Whether the same words are two people's; a slogan within longer words is anybody's.</summary>
    private bool DifferentSpeakers(Quotation left, Quotation right)
    {
        (int fewer, int more) = (Math.Min(left.Words.Length, right.Words.Length), Math.Max(left.Words.Length, right.Words.Length));
        return 2 * fewer >= more && WordSequence.CommonLength(left.Words, right.Words) >= LeastShare * fewer && AreOfTwo(left, right);
    }

    /// <summary>
    /// Whether both name a person, and share neither given name nor surname: a surname may be the same person. A
    /// pronoun followed back to the wrong name would be a wrong conflict, so that it makes none.
    /// </summary>
    private bool AreOfTwo(Quotation left, Quotation right) =>
        left.IsSpeakerNamed && right.IsSpeakerNamed
        && left.Speaker is { } one && right.Speaker is { } other && one != other
        && entities.Entities[one] is { Type: EntityType.Person, Name: var first }
        && entities.Entities[other] is { Type: EntityType.Person, Name: var second }
        && !EndsOf(first).Intersect(EndsOf(second), StringComparer.Ordinal).Any();

    /// <summary>The first and the last word of a name; particles between ("al", "de") are many people's.</summary>
    private static ImmutableArray<string> EndsOf(string name) => NameWords.Of(name) is [var first, .., var last] ? [first, last] : NameWords.Of(name);
}
