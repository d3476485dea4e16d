using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Claims;
using Synoptic.Evaluation.Claims.Model;
using Synoptic.Stories.Assertions;
using Synoptic.Training.Learning;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Assertions;

/// <summary><c>assertions NANCO ECBPLUS OUT [CLAIMDIFF]</c>: whether two stretches of text say the same.</summary>
internal static class AssertionCommand
{
    private const int Folds = 5;
    private const ulong Seed = 1;

    private const string Header =
        "# origin: bias, aligned and gist of the second column by logistic regression over NAnCo (P. Laban and others, Findings of EMNLP 2022; BSD-3-Clause) "
        + "and ECB+ (A. Cybulska and P. Vossen, LREC 2014; CC BY 3.0), the others by hand, see assertions.md; columns: feature, weight for saying the "
        + "same, weight for weakening; licence: CC BY 3.0\n";

    private static readonly ImmutableArray<string> Learned = ["bias", "aligned", "gist"];

    /// <summary>The weights that no data may or can teach, by feature: for saying the same, for weakening. <c>assertions.md</c> has the reasons.</summary>
    private static readonly ImmutableArray<(string Feature, double Same, double Weakens)> ByHand =
    [
        ("bias", 0, -2.2), ("aligned", 0, 0), ("gist", 0, -0.7), ("clash", -5, 4), ("reversed", -5, 4),
        ("disputed", 0, 1.1), ("contrasted", 0, 0.7), ("claimed", 0, 1.1), ("negated", 0, 0.4),
    ];

    /// <summary>Writes the table, and reports what weights reach on questions that they did not see.</summary>
    /// <param name="nanco">Questions of NAnCo.</param>
    /// <param name="ecbPlus">The folder of ECB+.</param>
    /// <param name="output">The table.</param>
    /// <param name="claimDiff">A file of ClaimDiff on what weakens: learned from for the report only; null for no report.</param>
    public static void Run(string nanco, string ecbPlus, string output, string? claimDiff)
    {
        (ClaimGold gold, ImmutableArray<ComparedPair> pairs) = ComparedPairs.Read(nanco);
        ImmutableArray<ComparedPair> sentences = ComparedPairs.ReadEcbPlus(ecbPlus);
        Console.Error.WriteLine("NAnCo, each question by weights that the others and ECB+ taught");
        Console.Error.WriteLine(ClaimTable.Write(ClaimEvaluation.Score(gold, Answers(pairs, group => group, others => ScoreSame(others, sentences), ClaimEvaluation.SameScore))));
        double[] weights = FitSame([.. pairs], sentences);
        File.WriteAllText(output, Header + string.Concat(ByHand.Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Feature}\t{(Learned.IndexOf(row.Feature) is >= 0 and int place ? weights[place] : row.Same):0.####}\t{row.Weakens:0.####}\n"))));
        if (claimDiff is not null)
        {
            ReportClaimDiff(claimDiff);
        }
    }

    private static void ReportClaimDiff(string file)
    {
        (ClaimGold gold, ImmutableArray<ComparedPair> pairs) = ComparedPairs.Read(file);
        Console.Error.WriteLine($"ClaimDiff, {Folds} folds of topics, all weights learned (not shipped)");
        Console.Error.WriteLine(ClaimTable.Write(ClaimEvaluation.Score(gold, Answers(pairs, FoldsOf(gold.Groups.Length), ScoreWeakens, ClaimEvaluation.WeakensScore))));
    }

    /// <summary>The answers of weights that saw no pair of the same fold.</summary>
    private static ImmutableArray<bool?> Answers(
        ImmutableArray<ComparedPair> pairs, Func<int, int> foldOf, Func<ComparedPair[], Func<ComparedPair, double>> learn, double threshold)
    {
        var scores = pairs.Select(pair => foldOf(pair.Group)).Distinct()
            .ToDictionary(fold => fold, fold => learn([.. pairs.Where(pair => foldOf(pair.Group) != fold)]));
        return [.. pairs.Select(pair => (bool?)(scores[foldOf(pair.Group)](pair) >= threshold))];
    }

    private static Func<int, int> FoldsOf(int groups)
    {
        int[] order = [.. Enumerable.Range(0, groups)];
        RandomSource.For(Seed, 11).Shuffle<int>(order);
        return group => Array.IndexOf(order, group) % Folds;
    }

    private static Func<ComparedPair, double> ScoreSame(ComparedPair[] pairs, ImmutableArray<ComparedPair> sentences)
    {
        double[] weights = FitSame(pairs, sentences);
        double[] byHand = [.. AssertionFeatures.Names.Select(name => ByHand.First(row => row.Feature == name).Same)];
        return pair => PairRegression.Score([.. weights, .. byHand], [.. Known(pair), .. pair.Features]);
    }

    private static Func<ComparedPair, double> ScoreWeakens(ComparedPair[] pairs)
    {
        double[] weights = PairRegression.Fit([.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.Answer)]);
        return pair => PairRegression.Score(weights, pair.Features);
    }

    /// <summary>
    /// Every question counts the same, sentences as much as all questions, and in each yes as much as no: a score of one half is
    /// the better guess for either.
    /// </summary>
    private static double[] FitSame(ComparedPair[] pairs, ImmutableArray<ComparedPair> sentences)
    {
        Dictionary<(int, bool), int> counts = pairs.CountBy(pair => (pair.Group, pair.Answer)).ToDictionary();
        Dictionary<bool, int> sides = sentences.CountBy(pair => pair.Answer).ToDictionary();
        return PairRegression.Fit(
            [.. pairs.Concat(sentences).Select(Known)],
            [.. pairs.Concat(sentences).Select(pair => pair.Answer)],
            [
                .. pairs.Select(pair => (double)pairs.Length / counts.Count / counts[(pair.Group, pair.Answer)]),
                .. sentences.Select(pair => (double)pairs.Length / sides.Count / sides[pair.Answer]),
            ]);
    }

    private static double[] Known(ComparedPair pair) => [.. Learned.Select(name => pair.Features[AssertionFeatures.Names.IndexOf(name)])];
}
