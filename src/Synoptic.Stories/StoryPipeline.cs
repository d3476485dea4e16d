using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Comparison;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;
using Synoptic.Stories.Origins;
using Synoptic.Stories.Shifts;

namespace Synoptic.Stories;

/// <summary>
/// Many annotated documents in, one comparison out. <see cref="Update"/> is the table of contents. Pure: the
/// same set of documents gives the same result, in whatever order it comes. Thread-safe.
/// </summary>
public sealed class StoryPipeline
{
    private readonly EntityLinker _linker = new();
    private readonly PropositionExtractor _extractor = new();
    private readonly PropositionAligner _aligner = new();
    private readonly RepeatedSentences _repeated = new();
    private readonly OmittedItems _omitted = new();
    private readonly SharingTracer _origins = new();
    private readonly ClaimComparer _comparer = new();
    private readonly ShiftFinder _shifts = new();

    /// <summary>Compares the documents. Their order in the result is by date, source, path and hash.</summary>
    public StoryUpdate Update(ImmutableArray<AnnotatedDocument> documents)
    {
        ImmutableArray<AnnotatedDocument> ordered = DocumentOrder.Sort(documents);
        EntityTable entities = _linker.Link(ordered);
        PropositionSet propositions = _extractor.Extract(ordered, entities);
        ImmutableArray<PropositionGroup> groups = _aligner.Align(propositions);
        ImmutableArray<OmittedItem> omitted = _omitted.Find(ordered, groups);
        ImmutableArray<Sharing> sharing = _origins.Trace(ordered, entities, propositions, groups);
        ComparedClaims compared = _comparer.Compare(ordered, propositions, [.. groups, .. _repeated.Find(ordered).Select(same => new PropositionGroup(same)), .. OmittedItems.GroupsOf(omitted)], entities, sharing);
        ImmutableArray<Shift> shifts = _shifts.Find(ordered, groups, omitted);
        return new StoryUpdate(ordered, entities.Entities, compared.Claims, sharing, compared.Coverage, shifts);
    }
}
