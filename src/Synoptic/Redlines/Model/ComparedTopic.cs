using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Stories.Redlines;

namespace Synoptic.Redlines.Model;

/// <summary>What one text speaks of and the other does not, or in other words.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Label">The words that name it: in the new text when added, else in the old one.</param>
/// <param name="Old">The sentences of the old text that speak of it, ascending.</param>
/// <param name="New">The sentences of the new text that speak of it, ascending.</param>
public sealed record ComparedTopic([property: WordsOf(typeof(TopicKind))] string Kind, TextPlace Label, ImmutableArray<int> Old, ImmutableArray<int> New);
