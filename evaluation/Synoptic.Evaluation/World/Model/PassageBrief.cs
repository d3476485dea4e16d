using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>What is printed for the reports of a passage together.</summary>
/// <param name="Reports">The letter and text of each report, in the order of the brief.</param>
/// <param name="Predictions">All records that it prints, in its order.</param>
public sealed record PassageBrief(ImmutableArray<PrintedReport> Reports, ImmutableArray<Prediction> Predictions);
