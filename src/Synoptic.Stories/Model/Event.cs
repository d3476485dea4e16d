using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>What happened, across the documents that tell of it.</summary>
/// <param name="Id">Hash of its first mention's document and place, 16 lower-case hexadecimal digits.</param>
/// <param name="Type">The PLOVER type that most of its mentions have, or null where they have none.</param>
/// <param name="Mentions">Where it is told, in order of document and place; at least one.</param>
/// <param name="Time">When: the most precise TIMEX3 value that its mentions give, or null.</param>
/// <param name="Place">The words for the place in the first mention that names one, or null.</param>
/// <param name="Actors">The ids of the entities that do it by any mention; ordinal order.</param>
/// <param name="Recipients">The ids of the entities to whom it is done by any mention; ordinal order.</param>
/// <param name="Score">How surely its mentions are one event: the mean over the pairs that were compared, in [0, 1]; 1 for one mention.</param>
public sealed record Event(
    string Id,
    string? Type,
    ImmutableArray<EventReference> Mentions,
    string? Time,
    DocumentSpan? Place,
    ImmutableArray<string> Actors,
    ImmutableArray<string> Recipients,
    double Score);
