using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Events.Model;

/// <summary>How well the types of events whose sides are known were told.</summary>
/// <param name="Types">The counts of each type that the gold has, in ordinal order.</param>
/// <param name="Right">How many were right.</param>
/// <param name="Sentences">How many there are.</param>
public sealed record TypeScore(ImmutableArray<KeyValuePair<string, MatchCount>> Types, int Right, int Sentences)
{
    /// <summary>The mean of the types' F1, in [0, 1]; 0 where there are none.</summary>
    public double MacroF1 => Types.IsEmpty ? 0 : Types.Average(type => type.Value.F1);

    /// <summary>Right of all, in [0, 1]; 0 where there are none.</summary>
    public double Accuracy => Sentences == 0 ? 0 : (double)Right / Sentences;
}
