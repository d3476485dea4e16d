using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>What a set of documents says together. Indexes of documents point into <see cref="Documents"/>.</summary>
/// <param name="Documents">The documents, by date (unknown last), source, path and hash.</param>
/// <param name="Entities">Who is named; by documents that name it, then mentions, then name.</param>
/// <param name="Stories">The documents by the chain of events that they tell; each in one; by first document.</param>
/// <param name="Events">What happened, mentions of all documents of a story together; by first mention.</param>
/// <param name="Claims">What is claimed; in order of the first evidence.</param>
/// <param name="Sharing">Which documents share an origin for something.</param>
/// <param name="Coverage">For each claim of two or more documents and each document, what it does with it.</param>
/// <param name="Shifts">What changed.</param>
public sealed record StoryUpdate(
    ImmutableArray<AnnotatedDocument> Documents,
    ImmutableArray<Entity> Entities,
    ImmutableArray<Story> Stories,
    ImmutableArray<Event> Events,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Sharing> Sharing,
    ImmutableArray<Coverage> Coverage,
    ImmutableArray<Shift> Shifts);
