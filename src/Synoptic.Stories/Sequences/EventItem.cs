using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>A word by which an event can be known again.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="Senses">What it can mean.</param>
internal sealed record EventItem(string Stem, double Weight, WordSenses Senses);
