using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that each sentence that a line cites has something to do with it.</summary>
internal static class CitationAudit
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        (int Document, int Start, int End)[] grounds = [.. Grounds(line)];
        return line.Line.Citations
            .Where(citation => !grounds.Any(ground => Touches(citation, ground, line.Brief)))
            .Select(citation => $"the line has nothing from the cited sentence [{citation.Document + 1}:{citation.Sentence + 1}]");
    }

    /// <summary>Whether a stretch shares a character with a cited sentence.</summary>
    public static bool Touches(BriefCitation citation, (int Document, int Start, int End) place, Brief brief)
    {
        BriefSentence sentence = brief.Documents[citation.Document].Sentences[citation.Sentence];
        return citation.Document == place.Document && place.Start < sentence.End && sentence.Start < place.End;
    }

    private static IEnumerable<(int Document, int Start, int End)> Grounds(AuditedLine line)
    {
        IEnumerable<BriefSpan> records = line.Line.Section switch
        {
            BriefSections.Quotes => line.Brief.Statements.SelectMany(statement => statement.Content),
            BriefSections.Sharing => line.Brief.Sharing.SelectMany(sharing => sharing.Spans),
            BriefSections.Shifts or BriefSections.Dropped => line.Brief.Shifts.SelectMany(shift => shift.Evidence),
            BriefSections.Events => line.Brief.Events.SelectMany(happening => happening.Mentions),
            BriefSections.Frames => line.Brief.Frames.SelectMany(frame => frame.Mentions),
            BriefSections.Positions => line.Brief.Positions.SelectMany(position => position.Evidence.Add(position.Issue)),
            BriefSections.Relations => line.Brief.Relations.SelectMany(relation => relation.Evidence),
            _ => [],
        };
        return line.Line.Bindings.SelectMany(binding => binding.Inputs).Concat(records)
            .Select(span => (span.Document, span.Start, span.End))
            .Concat(line.Claim is { } claim ? claim.Evidence.Select(evidence => (evidence.Document, evidence.Start, evidence.End)) : []);
    }
}
