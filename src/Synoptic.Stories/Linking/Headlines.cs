using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Sentences in which words are capitalized that are no names: headlines in title case or capitals.</summary>
internal sealed class Headlines
{
    private const int ShortestLowerCase = 4; // letters; headlines print shorter words ("of", "and") small
    private const int FewestWords = 3;
    private const double CapitalShare = 0.8;

    private readonly AnnotatedDocument _document;
    private readonly bool[] _isHeadline;

    public Headlines(AnnotatedDocument document)
    {
        _document = document;
        _isHeadline = [.. document.Parsed.Sentences.Select(IsHeadline)];
    }

    /// <summary>Whether a span stands in a headline.</summary>
    public bool Contains(TextSpan span) => _isHeadline[_document.SentenceAt(span.Start)];

    private bool IsHeadline(Sentence sentence)
    {
        int words = 0;
        int capitals = 0;
        foreach (Word word in _document.Parsed.WordsOf(sentence))
        {
            ReadOnlySpan<char> form = word.Form.Span.Slice(_document.Text);
            if (char.IsLetter(form[0]) && form.Length >= ShortestLowerCase)
            {
                words++;
                capitals += char.IsUpper(form[0]) ? 1 : 0;
            }
        }

        return words >= FewestWords && capitals >= CapitalShare * words;
    }
}
