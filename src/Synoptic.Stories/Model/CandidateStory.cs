using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>A story that is known already and may grow, change or fall apart with what comes in.</summary>
/// <param name="Documents">Its documents; their order does not matter.</param>
public sealed record CandidateStory(ImmutableArray<AnnotatedDocument> Documents);
