using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Comparison;
using Synoptic.Stories.Denials;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Model;
using Synoptic.Stories.Origins;
using Synoptic.Stories.Plans;
using Synoptic.Stories.Sequences;
using Synoptic.Stories.Shifts;
using Synoptic.Stories.Timelines;

namespace Synoptic.Stories;

/// <summary>
/// Many annotated documents in, one comparison out. <see cref="Update"/> is the table of contents. Pure: the
/// same set of documents gives the same result, in whatever order it comes. Thread-safe.
/// </summary>
public sealed class StoryPipeline
{
    private readonly EntityLinker _linker = new();
    private readonly StoryGrouper _grouper = new();
    private readonly FewReports _few = new();
    private readonly EventMerger _merger = new();
    private readonly StoryBuilder _stories = new();
    private readonly PropositionExtractor _extractor = new();
    private readonly PropositionAligner _aligner = new();
    private readonly ClauseReader _reader = new();
    private readonly ClauseAligner _clauses = new(ClauseFeatures.ReadModel(), ClauseFeatures.ReadAgreements());
    private readonly RivalFinder _rivals = new(ClauseFeatures.ReadModel());
    private readonly DenialFinder _denials = new();
    private readonly NumberTies _ties = new();
    private readonly RepeatedSentences _repeated = new();
    private readonly OmittedItems _omitted = new();
    private readonly PlanAligner _plans = new();
    private readonly OrderAligner _orders = new();
    private readonly SharingTracer _origins = new();
    private readonly ClaimComparer _comparer = new();
    private readonly ShiftFinder _shifts = new();

    /// <summary>
    /// Compares documents, with those of stories that they may belong to. Their order in the result is by date, source, path
    /// and hash. Batches change nothing: all documents at once give
    /// the same as some of them with the stories that the others gave.
    /// </summary>
    /// <param name="documents">What is new.</param>
    /// <param name="candidates">The stories that it may belong to.</param>
    public StoryUpdate Update(ImmutableArray<AnnotatedDocument> documents, params ImmutableArray<CandidateStory> candidates)
    {
        ImmutableArray<AnnotatedDocument> ordered = DocumentOrder.Sort([.. documents, .. candidates.SelectMany(story => story.Documents)]);
        EntityTable entities = _linker.Link(ordered);
        ImmutableArray<ParsedDocument> parsed = [.. ordered.Select(document => document.Parsed)];
        ImmutableArray<ImmutableArray<int>> grouped = _few.Join(parsed, _grouper.Group(parsed));
        Task<ImmutableArray<Event>> merging = Task.Run(() => _merger.Merge(ordered, grouped, entities));
        Task<(ImmutableArray<PropositionGroup> Groups, ActsInDoubt InDoubt)> clauses = Task.Run(() => FindClauses(ordered, grouped, entities));
        PropositionSet propositions = _extractor.Extract(ordered, entities);
        ImmutableArray<PropositionGroup> groups = StoryBorders.Part(_aligner.Align(ordered, propositions), grouped);
        ImmutableArray<OmittedItem> omitted = _omitted.Find(ordered, groups);
        ImmutableArray<Sharing> sharing = _origins.Trace(ordered, entities, propositions, groups);
        ImmutableArray<PropositionGroup> told =
        [
            .. groups,
            .. _ties.Find(groups),
            .. clauses.GetAwaiter().GetResult().Groups,
            .. _repeated.Find(ordered).Select(same => new PropositionGroup(same)),
            .. OmittedItems.GroupsOf(omitted),
            .. _plans.Find(ordered, grouped),
            .. _orders.Find(ordered, grouped),
        ];
        ComparedClaims compared = _comparer.Compare(ordered, new Nearness(propositions, clauses.Result.InDoubt), told, grouped, entities, sharing);
        ImmutableArray<Shift> shifts = _shifts.Find(ordered, groups, omitted);
        ImmutableArray<Event> events = merging.GetAwaiter().GetResult();
        ImmutableArray<Story> stories = _stories.Build(ordered, grouped, events);
        return new StoryUpdate(ordered, entities.Entities, stories, events, compared.Claims, sharing, compared.Coverage, shifts);
    }

    private (ImmutableArray<PropositionGroup> Groups, ActsInDoubt InDoubt) FindClauses(
        ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> grouped, EntityTable entities)
    {
        ImmutableArray<ImmutableArray<Clause>> clauses = _reader.Read(documents, grouped, entities);
        AlignedClauses aligned = _clauses.Align(clauses);
        ImmutableArray<PropositionGroup> told = [.. aligned.Agreeing, .. aligned.OfOneActOnly];
        return ([.. told, .. _rivals.Find(documents, clauses, entities, told), .. _denials.Find(clauses, told)], new ActsInDoubt(aligned));
    }
}
