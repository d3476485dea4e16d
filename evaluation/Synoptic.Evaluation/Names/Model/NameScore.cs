using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>How well predicted names fit gold names.</summary>
/// <param name="All">All names of the four classes that the gold has.</param>
/// <param name="PerType">Of these classes each, in the order PER, ORG, LOC, MISC; then each finer class that the gold has and the recognizer tells.</param>
/// <param name="Uncounted">The gold classes that no mapping covers, ordinal order; their names are not counted.</param>
public sealed record NameScore(MatchCount All, ImmutableArray<ClassScore> PerType, ImmutableArray<string> Uncounted);
