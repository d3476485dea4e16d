using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Synoptic.Evaluation.Claims.Model;

namespace Synoptic.Evaluation.Claims;

/// <summary>
/// Scores of samples drawn with replacement (B. Efron, "Bootstrap methods", 1979). Pairs that share a text hang together, so
/// not the pairs are drawn.
/// </summary>
[SuppressMessage("Security", "CA5394", Justification = "The draws make samples, no secrets, and must be the same each time.")]
internal sealed class AnswerBootstrap(ClaimGold gold, ImmutableArray<bool?> answers)
{
    /// <summary>How many samples are drawn.</summary>
    public const int Samples = 1000;

    /// <summary>The seed of the draws.</summary>
    public const int Seed = 1;

    private const int LeftOut = Samples / 40; // at either end, 95 of 100 stay

    private readonly ImmutableArray<int> _textsOfGroup = [.. Enumerable.Range(0, gold.Groups.Length).Select(group => gold.Texts.Count(text => text.Group == group))];

    /// <summary>All pairs, each once.</summary>
    public AnswerCount Whole => Count(_ => 1);

    /// <summary>The pairs of one group.</summary>
    public AnswerCount CountOf(int group) => Count(pair => gold.Texts[pair.First].Group == group ? 1 : 0);

    /// <summary>Draws texts, from each group as many as it has; a pair counts as often as both of its texts were drawn together.</summary>
    public ScoreInterval OverTexts(Func<AnswerCount, double> measure) => Interval("answer, within its question", measure, random =>
    {
        int[] drawn = new int[gold.Texts.Length];
        int first = 0;
        foreach (int count in _textsOfGroup)
        {
            for (int draw = 0; draw < count; draw++)
            {
                drawn[first + random.Next(count)]++;
            }

            first += count;
        }

        return Count(pair => drawn[pair.First] * drawn[pair.Second]);
    });

    /// <summary>Draws groups; a pair counts as often as its group was drawn.</summary>
    public ScoreInterval OverGroups(Func<AnswerCount, double> measure) => Interval("topic", measure, random =>
    {
        int[] drawn = new int[gold.Groups.Length];
        for (int draw = 0; draw < drawn.Length; draw++)
        {
            drawn[random.Next(drawn.Length)]++;
        }

        return Count(pair => drawn[gold.Texts[pair.First].Group]);
    });

    private static ScoreInterval Interval(string unit, Func<AnswerCount, double> measure, Func<Random, AnswerCount> draw)
    {
        Random random = new(Seed);
        double[] scores = [.. Enumerable.Range(0, Samples).Select(_ => measure(draw(random))).Order()];
        return new ScoreInterval(scores[LeftOut], scores[^(LeftOut + 1)], unit);
    }

    private AnswerCount Count(Func<ClaimPair, double> weight)
    {
        AnswerCount count = default;
        for (int pair = 0; pair < gold.Pairs.Length; pair++)
        {
            count = answers[pair] is { } predicted ? count.With(gold.Pairs[pair].Answer, predicted, weight(gold.Pairs[pair])) : count;
        }

        return count;
    }
}
