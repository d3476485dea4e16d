using System.Collections.Immutable;

namespace Synoptic.Evaluation.Events.Records.Model;

/// <summary>A sentence of a regression suite with the events that dictionaries code from it.</summary>
/// <param name="Id">What it is called; not always one of a kind.</param>
/// <param name="Day">Its day, or null.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">Its events, none twice; empty where nothing is to be coded.</param>
public sealed record CodedRecord(string Id, DateOnly? Day, string Text, ImmutableHashSet<CodedTriple> Expected);
