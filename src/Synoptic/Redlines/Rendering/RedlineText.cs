using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Redlines.Model;

namespace Synoptic.Redlines.Rendering;

/// <summary>The words of two compared texts, and the numbers of their sentences, counted from 1.</summary>
/// <param name="texts">The texts.</param>
/// <param name="number">Which pair it is, from 0: the old text is document 2n of the page, the new one the next.</param>
internal sealed class RedlineText(ComparedTexts texts, int number)
{
    /// <summary>A sentence of the old text.</summary>
    public string Old(int sentence) => Read(texts.Old, sentence);

    /// <summary>A sentence of the new text.</summary>
    public string New(int sentence) => Read(texts.New, sentence);

    /// <summary>A sentence with what was deleted and inserted in it.</summary>
    public ImmutableArray<LinePart> Redline(ComparedSentence entry)
    {
        List<LinePart> parts = [];
        int position = texts.New.Sentences[entry.New!.Value].Start;
        foreach (TextEdit edit in entry.Edits)
        {
            Add(parts, LinePart.Taken(texts.New.Text[position..edit.New.Start]));
            Add(parts, Spaced(parts, LinePart.Deleted(edit.Old.Text), texts.Old.Text, edit.Old.Start));
            Add(parts, Spaced(parts, LinePart.Inserted(edit.New.Text), texts.New.Text, edit.New.Start));
            position = edit.New.End;
        }

        Add(parts, LinePart.Taken(texts.New.Text[position..texts.New.Sentences[entry.New.Value].End]));
        return [.. parts];
    }

    /// <summary>The numbers of the sentences that a line rests on: <c>[old 8 → new 6]</c>.</summary>
    public IEnumerable<LinePart> Cite(IReadOnlyList<int> old, IReadOnlyList<int> young)
    {
        yield return LinePart.Own(" [");
        foreach (LinePart part in Numbers("old", 2 * number, old))
        {
            yield return part;
        }

        if (old.Count > 0 && young.Count > 0)
        {
            yield return LinePart.Own(" → ");
        }

        foreach (LinePart part in Numbers("new", (2 * number) + 1, young))
        {
            yield return part;
        }

        yield return LinePart.Own("]");
    }

    /// <summary>The same for a sentence or two.</summary>
    public IEnumerable<LinePart> Cite(int? old, int? young) => Cite(old is { } before ? [before] : [], young is { } after ? [after] : []);

    private static IEnumerable<LinePart> Numbers(string which, int document, IReadOnlyList<int> sentences)
    {
        bool isRun = sentences.Count > 2 && sentences[^1] - sentences[0] == sentences.Count - 1;
        foreach ((int index, int sentence) in (isRun ? [sentences[0], sentences[^1]] : sentences).Index())
        {
            yield return LinePart.Own(index > 0 ? (isRun ? "–" : ", ") : which + " ");
            yield return new LinePart(PartKind.Citation, FormattableString.Invariant($"{sentence + 1}"), new BriefCitation(document, sentence));
        }
    }

    private static void Add(List<LinePart> parts, LinePart part)
    {
        if (part.Text.Length > 0)
        {
            parts.Add(part);
        }
    }

    /// <summary>The space that stands before the words in their text, where the line has none yet.</summary>
    private static LinePart Spaced(List<LinePart> parts, LinePart part, string text, int start)
    {
        bool isApart = start > 0 && char.IsWhiteSpace(text[start - 1]);
        if (part.Text.Length > 0 && parts.Count > 0 && isApart && !char.IsWhiteSpace(parts[^1].Text[^1]))
        {
            parts.Add(LinePart.Taken(" "));
        }

        return part;
    }

    private static string Read(BriefDocument document, int sentence) =>
        document.Text[document.Sentences[sentence].Start..document.Sentences[sentence].End];
}
