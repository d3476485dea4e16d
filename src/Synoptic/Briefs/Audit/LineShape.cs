using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that a line's bindings and citations lie where they can.</summary>
internal static class LineShape
{
    public static IEnumerable<string> Check(AuditedLine audited) =>
        [.. Bindings(audited.Line), .. Inputs(audited), .. Citations(audited), .. Claim(audited)];

    private static IEnumerable<string> Bindings(BriefLine line)
    {
        int end = 0;
        foreach (BriefBinding binding in line.Bindings)
        {
            if (binding.Start < end || binding.End <= binding.Start || binding.End > line.Text.Length)
            {
                yield return $"the binding [{binding.Start}, {binding.End}) is empty, overlaps, is out of order or leaves the line";
            }

            end = Math.Max(end, binding.End);
        }
    }

    private static IEnumerable<string> Inputs(AuditedLine audited) => audited.Line.Bindings
        .SelectMany(binding => binding.Inputs)
        .Where(input => !IsReport(input.Document, audited.Brief)
            || !AuditedText.Holds(audited.Brief.Documents[input.Document].Text, input.Start, input.End, input.Text))
        .Select(input => $"report {input.Document + 1} does not hold \"{input.Text}\" at [{input.Start}, {input.End})")
        .Concat(audited.Line.Bindings.SelectMany(binding => binding.Documents)
            .Where(document => !IsReport(document, audited.Brief))
            .Select(document => $"there is no report {document + 1}"));

    private static IEnumerable<string> Citations(AuditedLine audited)
    {
        (int, int) last = (-1, -1);
        foreach (BriefCitation citation in audited.Line.Citations)
        {
            (int, int) place = (citation.Document, citation.Sentence);
            if (!IsReport(citation.Document, audited.Brief)
                || citation.Sentence < 0 || citation.Sentence >= audited.Brief.Documents[citation.Document].Sentences.Length)
            {
                yield return $"there is no sentence [{citation.Document + 1}:{citation.Sentence + 1}]";
            }
            else if (place.CompareTo(last) <= 0)
            {
                yield return $"the citation [{citation.Document + 1}:{citation.Sentence + 1}] is repeated or out of order";
            }

            last = place;
        }
    }

    private static IEnumerable<string> Claim(AuditedLine audited)
    {
        if (audited.Line.Claim is { } claim && (claim < 0 || claim >= audited.Brief.Claims.Length))
        {
            yield return $"there is no claim {claim}";
        }
    }

    private static bool IsReport(int document, Brief brief) => document >= 0 && document < brief.Documents.Length;
}
