using System.Collections.Immutable;
using Synoptic.Language.Dictionaries.Coding;

namespace Synoptic.Evaluation.Events.Records.Model;

/// <summary>A sentence of a regression suite with the events that dictionaries code from it.</summary>
/// <param name="Id">What it is called; not always one of a kind.</param>
/// <param name="Day">Its day, or null.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Its events, none twice; empty where nothing is to be coded.</param>
public sealed record CodedRecord(string Id, DateOnly? Day, string Text, ImmutableHashSet<CodedTriple> Expected)
{
    /// <summary>What of the sentence is coded, as an earlier record of the suite switched it.</summary>
    public CodingOptions Options { get; init; } = CodingOptions.Default;
}
