using System.Collections.Immutable;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;

namespace Synoptic.Evaluation.Claims;

/// <summary>The task <c>eval claims</c>: what the program makes of pairs of claims.</summary>
public static class ClaimEvaluation
{
    /// <summary>From this score on two answers are taken to say the same: the comparison was made for as many pairs that do as do not.</summary>
    public const double SameScore = 0.5;

    /// <summary>
    /// From this score on a claim is taken to weaken another. F1 is largest at half of what it reaches (Z. Lipton and others,
    /// "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014), and what can be reached without knowledge of the
    /// world is about a quarter.
    /// </summary>
    public const double WeakensScore = 0.125;

    /// <summary>The texts as documents, in their order.</summary>
    public static ImmutableArray<Document> Documents(string file, ClaimGold gold) =>
    [
        .. GoldTexts.ToDocuments(file, gold.Texts.Select(text => text.Text))
            .Zip(gold.Texts, (document, text) => document with { PublishedAt = text.Day is { } day ? new PublicationTime(day) : null }),
    ];

    /// <summary>Scores the comparison.</summary>
    /// <param name="gold">The pairs.</param>
    /// <param name="predicted">The annotated text of each; pairs of a text without one do not count.</param>
    public static ClaimScore Evaluate(ClaimGold gold, ImmutableArray<AnnotatedDocument?> predicted)
    {
        AssertionReader reader = new();
        AssertionComparer comparer = new();
        ImmutableArray<Assertion?> read = [.. gold.Texts.Zip(predicted, (text, document) => document is null ? null : reader.Read(document, text.Span))];
        return Score(gold, [.. gold.Pairs.Select(pair => read[pair.First] is { } first && read[pair.Second] is { } second
            ? IsYes(gold.Form, comparer.Compare(first, second))
            : (bool?)null)]);
    }

    /// <summary>Scores answers.</summary>
    /// <param name="gold">The pairs.</param>
    /// <param name="answers">What is said of each; null where nothing.</param>
    public static ClaimScore Score(ClaimGold gold, ImmutableArray<bool?> answers)
    {
        AnswerBootstrap bootstrap = new(gold, answers);
        bool isNanco = gold.Form is ClaimGoldForm.Nanco;
        return new ClaimScore(
            gold.Form,
            bootstrap.Whole,
            isNanco ? bootstrap.OverTexts(count => count.BalancedAccuracy) : bootstrap.OverGroups(count => count.F1),
            isNanco ? [.. gold.Groups.Select((name, group) => (name, bootstrap.CountOf(group)))] : []);
    }

    private static bool IsYes(ClaimGoldForm form, AssertionComparison comparison) =>
        form is ClaimGoldForm.Nanco ? comparison.Same >= SameScore : comparison.Weakens >= WeakensScore;
}
