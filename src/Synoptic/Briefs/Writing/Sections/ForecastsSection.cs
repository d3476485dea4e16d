using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Who expects what: what is said to come by a day or within a time first, then what more reports tell, then in their order. Only forecasters
/// who are named, or described where there is a day, and only what fits a line; with its condition. Who is only described
/// ("brokers") may be others in another report.
/// </summary>
internal sealed class ForecastsSection : IBriefSection
{
    public string Name => BriefSections.Forecasts;

    public int Budget => 0;

    public bool AddsToOthers => false;

    /// <summary>The name of the frames that the section tells.</summary>
    public const string Type = "forecast";

    /// <summary>In code units. What is longer is a sentence of its own, which the citation shows better.</summary>
    private const int LongestForecast = 240;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        ParticipantName names = new(story);
        return story.Tell(document => document.Frames)
            .Where(told => IsWorthTelling(told, names) && story.WordsAt(told.At(WhatOf(told.Fact)!.Span)).Length > 1)
            .GroupBy(told => $"{(names.IsNamed(told.With(ForecasterOf(told.Fact)!)) ? -1 : told.Document)}\n{names.KeyOf(told.With(ForecasterOf(told.Fact)!))}\n{story.ReadFolded(told.At(WhatOf(told.Fact)!.Span)).ToUpperInvariant()}\n{told.Fact.Reality.Factuality is Factuality.Denied}", StringComparer.Ordinal)
            .Select(same => same.ToImmutableArray())
            .OrderByDescending(same => HasHorizon(same[0].Fact))
            .ThenByDescending(same => same.CountReports())
            .Select(same => new LineCandidate([.. same.Select(told => told.At(WhatOf(told.Fact)!.Span))], null, () => LineOf(same, story, names)));
    }

    private static Participant? ForecasterOf(Frame frame) => FillerOf(frame, "forecaster");

    private static Participant? WhatOf(Frame frame) => FillerOf(frame, "what");

    private static bool HasHorizon(Frame frame) => FillerOf(frame, "horizon") is not null;

    private static Participant? FillerOf(Frame frame, string role) => frame.Roles.FirstOrDefault(filled => filled.Role == role)?.Filler;

    private static bool IsWorthTelling(Told<Frame> told, ParticipantName names) =>
        told.Fact.Type == Type && (told.Fact.Reality.Factuality is Factuality.Asserted or Factuality.Denied || FillerOf(told.Fact, "condition") is not null)
        && ForecasterOf(told.Fact) is { } forecaster && names.IsTold(told.With(forecaster)) && (HasHorizon(told.Fact) || names.IsNamed(told.With(forecaster)))
        && WhatOf(told.Fact) is { } what && what.Span.Length <= LongestForecast && !what.Span.Overlaps(forecaster.Span)
        && (HasHorizon(told.Fact) || !what.Span.Contains(told.Fact.Trigger)); // an opinion on what would be, without a day or a word for expecting, is none

    private static BriefLine LineOf(ImmutableArray<Told<Frame>> same, StoryIndex story, ParticipantName names)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Forecasts).Words(same[0].Fact.Reality.Factuality is Factuality.Denied ? "not expected by " : "expected by ");
        names.Write(line, [.. same.Select(told => told.With(ForecasterOf(told.Fact)!))]);
        line.Words(": \"").Extract(same[0].At(WhatOf(same[0].Fact)!.Span)).Words("\"");
        if (FillerOf(same[0].Fact, "condition") is { } condition)
        {
            line.Words(", on condition: \"").Extract(same[0].At(condition.Span)).Words("\"");
        }

        return line.Support(same.Select(told => told.Document))
            .Cite(same, frame => frame.Trigger).Cite(same, frame => WhatOf(frame)!.Span).Build();
    }
}
