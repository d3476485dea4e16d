using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line says of its records what they say: the right speaker, reports, claim.</summary>
internal static class SectionAudit
{
    public static IEnumerable<string> Check(AuditedLine line) => line.Line.Section switch
    {
        BriefSections.Reports => ReportLines.Check(line),
        BriefSections.Stories => StoryLines.Check(line),
        BriefSections.Quotes => QuoteLines.Check(line),
        BriefSections.Shifts => ShiftLines.Check(line),
        BriefSections.Names => NameLines.Check(line),
        BriefSections.Sharing => SharingLines.Check(line),
        BriefSections.SingleSource => SingleSourceLines.Check(line),
        BriefSections.Forecasts => ForecastLines.Check(line),
        BriefSections.Events when line.Claim is null => EventLines.Check(line),
        BriefSections.Dropped => DroppedLines.Check(line),
        BriefSections.Frames => FrameLines.Check(line),
        BriefSections.Positions => PositionLines.Check(line),
        BriefSections.Relations => RelationLines.Check(line),
        _ => ClaimLines.Check(line),
    };

    /// <summary>The reports of some pieces of evidence, ascending, without repeats.</summary>
    public static ImmutableArray<int> ReportsOf(IEnumerable<int> documents) => [.. documents.Distinct().Order()];
}
