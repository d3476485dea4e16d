using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a quote is given to whom its statement gives it, in its words, and that each report counted is cited.</summary>
internal static class QuoteLines
{
    public static IEnumerable<string> Check(AuditedLine line)
    {
        bool known = line.Brief.Statements.Any(statement => statement.Kind == "direct" && Tells(line, statement));
        return (known ? Enumerable.Empty<string>() : ["no direct statement has these words and this speaker"])
            .Concat(line.Bound(BindingOperations.Count).SelectMany(count => count.Documents)
                .Where(report => !Quotes(line, report))
                .Select(report => $"the line cites no quoted words of report {report + 1}"));
    }

    private static bool Tells(AuditedLine line, BriefStatement statement)
    {
        BriefBinding[] told = [.. line.Line.Bindings.Where((binding, index) => !binding.Inputs.IsEmpty && !line.Lead(index).EndsWith("(= ", StringComparison.Ordinal))];
        int quote = line.Line.Text.IndexOf(": \"", StringComparison.Ordinal);
        BriefSpan[] before = [.. told.Where(binding => binding.Start < quote).Select(binding => binding.Inputs[0])];
        BriefSpan[] content = [.. told.Where(binding => binding.Start > quote).Select(binding => binding.Inputs[0])];
        return content.Length > 0 && content.All(words => statement.Content.Any(part => IsWithin(words, part))) && (statement.Speaker, before) switch
        {
            (null, []) => true,
            ({ } speaker, [var place]) => IsSpeaker(place, speaker, statement),
            ({ } speaker, [var place, var title]) => IsSpeaker(place, speaker, statement) && IsTitle(title, told[0], line),
            _ => false,
        };
    }

    private static bool IsWithin(BriefSpan words, BriefSpan whole) =>
        words.Document == whole.Document && whole.Start <= words.Start && words.End <= whole.End;

    private static bool IsSpeaker(BriefSpan place, BriefSpeaker speaker, BriefStatement statement) =>
        place.Document == statement.Document && place.Start == speaker.Start && place.End == speaker.End;

    /// <summary>A title stands right before a mention, by name, of the one who is said to bear it, or right behind it, set apart by a comma, perhaps with an article.</summary>
    private static bool IsTitle(BriefSpan title, BriefBinding bearer, AuditedLine line)
    {
        string text = line.Brief.Documents[title.Document].Text;
        return line.Brief.Entities
            .Where(entity => entity.Name == line.Words(bearer) && BindingAudit.Mentions(entity, bearer.Inputs[0]))
            .SelectMany(entity => entity.Mentions)
            .Any(mention => mention.Document == title.Document
                && (mention.Start >= title.End ? string.IsNullOrWhiteSpace(text[title.End..mention.Start]) : mention.End <= title.Start && StandsBeside(text[mention.End..title.Start])));
    }

    private static bool StandsBeside(string between) => between.TrimStart() is [',', ..] apart && apart[1..].Trim().ToUpperInvariant() is "" or "A" or "AN" or "THE";

    private static bool Quotes(AuditedLine line, int report) => line.Line.Citations
        .Where(citation => citation.Document == report)
        .Any(citation => line.Brief.Statements.Any(statement => statement.Kind is "direct" or "mixed"
            && statement.Content.Any(content => CitationAudit.Touches(citation, (content.Document, content.Start, content.End), line.Brief))));
}
