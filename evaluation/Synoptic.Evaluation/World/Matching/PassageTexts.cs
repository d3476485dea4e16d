using System.Collections.Immutable;
using Synoptic.Evaluation.World.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>The texts of a passage, folded.</summary>
internal sealed class PassageTexts(ImmutableArray<PrintedReport> reports)
{
    private readonly ImmutableArray<PrintedReport> _reports = [.. reports.Select(report => report with { Text = FoldedText.Of(report.Text) })];

    /// <summary>The words of a place, folded.</summary>
    public string Read(WorldPlace place) => place.Span.Read(_reports[place.Document].Text);

    /// <summary>Its head word, or null.</summary>
    public TextSpan? HeadOf(WorldPlace place) => SpecWords.HeadOf(_reports[place.Document].Text, place.Span);

    /// <summary>Whether a place may hold the expected words: it stands in their report.</summary>
    public bool IsInReportOf(ExpectedWords expected, WorldPlace place) =>
        expected.Letter is null || _reports[place.Document].Letter == expected.Letter;

    /// <summary>The letter of a report.</summary>
    public string LetterOf(int document) => _reports[document].Letter;

    /// <summary>Where the expected words stand, as whole words.</summary>
    public IEnumerable<WorldPlace> OccurrencesOf(ExpectedWords expected)
    {
        for (int document = 0; document < _reports.Length; document++)
        {
            if (expected.Letter is null || _reports[document].Letter == expected.Letter)
            {
                IEnumerable<int> starts = StartsOf(expected.Words, _reports[document].Text);
                foreach (int start in expected.Occurrence == 0 ? starts : starts.Skip(expected.Occurrence - 1).Take(1))
                {
                    yield return new WorldPlace(document, new TextSpan(start, start + expected.Words.Length));
                }
            }
        }
    }

    private static IEnumerable<int> StartsOf(string words, string text)
    {
        for (int start = Find(words, text, 0); start >= 0; start = Find(words, text, start + 1))
        {
            if (!(IsInWord(text, start - 1) && IsInWord(text, start)) && !(IsInWord(text, start + words.Length - 1) && IsInWord(text, start + words.Length)))
            {
                yield return start;
            }
        }
    }

    private static int Find(string words, string text, int from) =>
        words.Length == 0 || from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);

    private static bool IsInWord(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);
}
