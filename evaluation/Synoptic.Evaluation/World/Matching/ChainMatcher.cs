using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Compares chains: <c>told|said A > reported B + C</c>.</summary>
internal sealed class ChainMatcher(PassageTexts texts)
{
    private const string Nobody = "-";

    /// <summary>Whether the steps are the expected ones: as many, each of the same kind, with as many parties, each of them expected.</summary>
    public bool IsRight(string expected, ImmutableArray<PredictedStep> steps)
    {
        string[] wanted = expected.Split(" > ", StringSplitOptions.TrimEntries);
        return wanted.Length == steps.Length && wanted.Zip(steps).All(pair => IsRight(pair.First, pair.Second));
    }

    private bool IsRight(string expected, PredictedStep step)
    {
        string[] parts = expected.Split(' ', 2, StringSplitOptions.TrimEntries);
        string[] parties = parts.Length < 2 || parts[1] == Nobody ? [] : parts[1].Split(" + ", StringSplitOptions.TrimEntries);
        return parts[0].Split('|').Contains(step.Kind, StringComparer.Ordinal)
            && parties.Length == step.Parties.Length
            && Assignment.Best(parties.Length, parties.Length, (row, column) => IsParty(parties[row], step.Parties[column]) ? 1 : 0).Length == parties.Length;
    }

    private bool IsParty(string expected, PredictedValue party) =>
        expected.Split('|').Any(alternative => NameMatcher.IsRight(texts, ExpectedWords.Parse(alternative.Trim()), party));
}
