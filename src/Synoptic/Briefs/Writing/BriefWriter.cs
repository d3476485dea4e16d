using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Records;
using Synoptic.Briefs.Writing.Sections;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Ingestion.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing;

/// <summary>Writes down what a set of reports says together: the records, then the lines that a person reads.</summary>
/// <param name="options">How many lines each section may have.</param>
public sealed class BriefWriter(BriefOptions options)
{
    private readonly ImmutableArray<IBriefSection> _sections =
    [
        new ReportsSection(),
        new StoriesSection(options.Stories),
        new SharedSection(options.Shared),
        new ConflictsSection(options.Conflicts),
        new NumbersSection(options.Numbers),
        new QuotesSection(options.Quotes),
        new ShiftsSection(options.Shifts),
        new SingleSourceSection(options.SingleSourcePerReport),
        new SilencesSection(options.Silences),
        new NamesSection(options.Names),
        new SharingSection(options.Sharing),
        new EventsSection(options.Events),
        new ForecastsSection(options.Forecasts),
        new FramesSection(options.Frames),
        new PositionsSection(options.Positions),
        new RelationsSection(options.Relations),
    ];

    /// <summary>The brief. The same update and failures give the same brief.</summary>
    public Brief Write(StoryUpdate update, ImmutableArray<StageFailure> failures)
    {
        StoryIndex story = new(update);
        return new Brief
        {
            Version = Brief.CurrentVersion,
            Documents = [.. DocumentRecords.Of(story)],
            Lines = [.. _sections.SelectMany(section => section.Write(story))],
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
}
