using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.Grouping;

/// <summary>Counts the stems of a report, and those that stand side by side.</summary>
internal sealed class StemCounter
{
    // A headline and the sentences that say what the report is about.
    private const int LeadSentences = 4;
    private const double TitleCase = 0.6;
    private readonly string _text;
    private string? _before;

    private StemCounter(string text) => _text = text;

    /// <summary>The stems with their counts.</summary>
    public Dictionary<string, StemCount> Stems { get; } = new(StringComparer.Ordinal);

    /// <summary>Every two words that stand side by side.</summary>
    public HashSet<(string First, string Second)> Pairs { get; } = [];

    /// <summary>Counts one report.</summary>
    public static StemCounter Of(ParsedDocument document)
    {
        StemCounter counter = new(document.Document.Text);
        for (int sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            counter.Count(document.WordsOf(document.Sentences[sentence]), sentence < LeadSentences);
        }

        return counter;
    }

    private void Count(ReadOnlySpan<Word> words, bool isLead)
    {
        bool tellsNames = !IsTitleCase(words);
        bool isFirst = true;
        _before = null;
        foreach (Word word in words)
        {
            ReadOnlySpan<char> form = word.Form.Span.Slice(_text);
            if (char.IsLetter(form[0]) && form.Length > 1)
            {
                Count(form, isLead, tellsNames && !isFirst);
                isFirst = false;
            }
            else if (form is not "'s" and not "’s")
            {
                _before = null;
            }
        }
    }

    private void Count(ReadOnlySpan<char> form, bool isLead, bool tellsNames)
    {
        string stem = Stemmer.Stem(form);
        if (!Stems.TryGetValue(stem, out StemCount? count))
        {
            Stems.Add(stem, count = new StemCount());
        }

        bool isCapital = char.IsUpper(form[0]);
        count.All++;
        count.Lead += isLead ? 1 : 0;
        count.Capital += isCapital && tellsNames ? 1 : 0;
        count.Small += isCapital ? 0 : 1;
        count.IsProper |= isCapital && IsProper(form);
        if (_before is not null)
        {
            Pairs.Add((_before, stem));
        }

        _before = stem;
    }

    /// <summary>Whether a word has the shape of a proper name: initials, codes and abbreviations are shared by a whole field.</summary>
    private static bool IsProper(ReadOnlySpan<char> form) =>
        form.ContainsAnyInRange('a', 'z') && !form.ContainsAnyInRange('0', '9') && !form.Contains('.');

    /// <summary>Whether most words bear a capital, as in a headline, so that a capital tells nothing.</summary>
    private bool IsTitleCase(ReadOnlySpan<Word> words)
    {
        int letters = 0;
        int capitals = 0;
        foreach (Word word in words)
        {
            char first = _text[word.Form.Span.Start];
            letters += char.IsLetter(first) ? 1 : 0;
            capitals += char.IsUpper(first) ? 1 : 0;
        }

        return capitals > TitleCase * letters;
    }
}
