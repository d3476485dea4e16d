using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Sequences;

/// <summary>One thing by which an event can be known again: a word of it, or an entity that takes part.</summary>
/// <param name="Key">The stem of the word, or the number of the entity behind a sign.</param>
/// <param name="Weight">How much it tells.</param>
/// <param name="Senses">What the word can mean; none for an entity.</param>
internal sealed record EventItem(string Key, double Weight, WordSenses Senses);
