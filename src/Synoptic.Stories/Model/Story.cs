using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>Documents that tell one chain of events.</summary>
/// <param name="Id">Hash of the documents' ids, 16 lower-case hexadecimal digits.</param>
/// <param name="Title">The title of the clearest report, or its first sentence where it has none; null where no document has a word.</param>
/// <param name="Documents">The indexes of the documents in the set's order, ascending; at least one.</param>
/// <param name="Timeline">What happened, by day.</param>
public sealed record Story(string Id, DocumentSpan? Title, ImmutableArray<int> Documents, ImmutableArray<StoryMoment> Timeline);
