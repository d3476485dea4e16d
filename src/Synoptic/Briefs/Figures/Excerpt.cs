using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures;

/// <summary>Words of a report within the sentence, or sentences, in which they stand.</summary>
/// <param name="Place">The first of the sentences.</param>
/// <param name="Before">What stands before the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands after them.</param>
internal sealed record Excerpt(BriefCitation Place, string Before, string Words, string After)
{
    private const int ShortLead = 48; // characters before the words, so that a cell of two lines shows them

    /// <summary>The same, with no more before the words than a narrow cell has room for.</summary>
    public Excerpt Shortened()
    {
        int cut = Before.Length > ShortLead ? Before.IndexOf(' ', Before.Length - ShortLead) : -1;
        return cut < 0 ? this : this with { Before = $"…{Before[cut..]}" };
    }

    /// <summary>The words at a place of a report; null where no sentence holds any of them.</summary>
    /// <param name="brief">The brief that has the report.</param>
    /// <param name="document">The index of the report.</param>
    /// <param name="start">The first UTF-16 code unit of the words.</param>
    /// <param name="end">The code unit after their last.</param>
    public static Excerpt? Of(Brief brief, int document, int start, int end)
    {
        BriefDocument report = brief.Documents[document];
        ImmutableArray<(int Index, BriefSentence Sentence)> sentences =
            [.. report.Sentences.Index().Where(entry => entry.Item.Start < end && entry.Item.End > start)];
        if (sentences.IsEmpty)
        {
            return null;
        }

        int first = Math.Min(start, sentences[0].Sentence.Start);
        int last = Math.Max(end, sentences[^1].Sentence.End);
        return new Excerpt(
            new BriefCitation(document, sentences[0].Index),
            report.Text[first..start].TrimStart(),
            report.Text[start..end],
            report.Text[end..last].TrimEnd());
    }

    /// <summary>The sentence with the words marked; unmarked where they are the whole of it.</summary>
    public Html Marked()
    {
        if (Before.Length == 0 && After.Length < 2)
        {
            return $"{Words}{After}";
        }

        return $"{Before}<mark>{Words}</mark>{After}";
    }
}
