namespace Synoptic.Training.EventLexicons;

/// <summary>A verb of a CAMEO dictionary.</summary>
/// <param name="Verb">The verb in lower case, with its particle.</param>
/// <param name="Code">What it means alone: a code, two joined with a colon, <c>---</c> or empty for nothing.</param>
internal sealed record CameoVerb(string Verb, string Code);
