using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Records;
using Synoptic.Briefs.Writing.Sections;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Topics;
using Synoptic.Ingestion.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing;

/// <summary>Writes down what a set of reports says together: the records, then the lines that a person reads.</summary>
/// <param name="options">How much it tells, and of what.</param>
public sealed class BriefWriter(BriefOptions options)
{
    /// <summary>How many times its budget a section may have where others are short: better a shorter brief than one of trifles.</summary>
    private const int MostShares = 2;

    /// <summary>The sections in the order of the brief.</summary>
    private readonly ImmutableArray<IBriefSection> _sections =
    [
        new StoriesSection(),
        new EventsSection(),
        new DroppedSection(),
        new QuotesSection(),
        new PositionsSection(),
        new NumbersSection(),
        new ConflictsSection(),
        new ShiftsSection(),
        new ForecastsSection(),
        new SingleSourceSection(),
        new SilencesSection(),
        new SharingSection(),
        new FramesSection(),
        new RelationsSection(),
        new NamesSection(),
    ];

    /// <summary>The brief. The same update and failures give the same brief.</summary>
    public Brief Write(StoryUpdate update, ImmutableArray<StageFailure> failures)
    {
        StoryIndex story = new(update);
        Topic? topic = options.Focus is { } focus ? new Topic(focus, update) : null;
        ImmutableArray<SectionDraft> drafts = Deal(story, topic);
        return new Brief
        {
            Version = Brief.CurrentVersion,
            Documents = [.. DocumentRecords.Of(story)],
            Lines = [.. ReportLines.Of(story), .. drafts.SelectMany(draft => draft.Lines)],
            Sections = [.. drafts.Where(draft => draft.Found > 0).Select(draft => new BriefSectionSize(draft.Section.Name, draft.Lines.Count, draft.Found))],
            Focus = topic is null ? null : new BriefFocus(options.Focus!, topic.Missing),
            Entities = [.. EntityRecords.Of(story)],
            Statements = [.. StatementRecords.Of(story)],
            Times = [.. MeasureRecords.TimesOf(story)],
            Quantities = [.. MeasureRecords.QuantitiesOf(story)],
            Events = [.. EventRecords.Of(story)],
            Frames = [.. FrameRecords.Of(story)],
            Relations = [.. StandingRecords.RelationsOf(story)],
            Positions = [.. StandingRecords.PositionsOf(story)],
            Order = [.. EventRecords.OrderOf(story)],
            Stories = [.. StoryRecords.Of(story)],
            Claims = [.. ClaimRecords.Of(story)],
            Sharing = [.. ComparisonRecords.SharingOf(story)],
            Coverage = [.. ComparisonRecords.CoverageOf(story)],
            Shifts = [.. ComparisonRecords.ShiftsOf(story)],
            Failures = [.. failures.Select(failure => new BriefFailure(failure.Path, failure.Stage, failure.Message))],
        };
    }

    /// <summary>The sections with their lines. Where all lines are wanted, they may restate one another.</summary>
    private ImmutableArray<SectionDraft> Deal(StoryIndex story, Topic? topic)
    {
        bool isWhole = options.Lines == int.MaxValue;
        ToldThings? told = isWhole ? null : new ToldThings(story);
        ImmutableArray<SectionDraft> drafts =
        [
            .. _sections.Where(section => isWhole || section.Budget > 0)
                .Select(section => new SectionDraft(section, Candidates(section, story, topic), told, isWhole || topic is not null)),
        ];
        new LineDealer(options.Lines, isWhole || topic is not null ? int.MaxValue : MostShares).Deal(drafts);
        return drafts;
    }

    private static ImmutableArray<LineCandidate> Candidates(IBriefSection section, StoryIndex story, Topic? topic) =>
        topic is null ? [.. section.Find(story)] : topic.Of(section.Find(story), story);
}
