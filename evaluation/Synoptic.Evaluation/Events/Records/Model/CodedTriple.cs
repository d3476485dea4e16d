namespace Synoptic.Evaluation.Events.Records.Model;

/// <summary>Who did what to whom, in the codes of a dictionary.</summary>
/// <param name="Source">The code of who acts.</param>
/// <param name="Code">The code of the event.</param>
/// <param name="Target">The code of to whom.</param>
public sealed record CodedTriple(string Source, string Code, string Target);
