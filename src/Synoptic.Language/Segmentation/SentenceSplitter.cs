using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Splits a text into sentences by rules over a lexicon of abbreviations. Linear in the text; works on any
/// UTF-16, well-formed or not.
/// </summary>
public sealed class SentenceSplitter
{
    /// <summary>
    /// The sentences, in order. Each character that is not white space lies in exactly one; none reaches
    /// over the end of a paragraph.
    /// </summary>
#pragma warning disable CA1822 // a stage is an object with one method; a trained successor will hold its model
    public ImmutableArray<RawSentence> Split(string text)
#pragma warning restore CA1822
    {
        var sentences = ImmutableArray.CreateBuilder<RawSentence>();
        ImmutableArray<TextSpan> paragraphs = ParagraphFinder.Find(text);
        for (int number = 0; number < paragraphs.Length; number++)
        {
            AddSentences(text, paragraphs[number], number, sentences);
        }

        return sentences.DrainToImmutable();
    }

    private static void AddSentences(string text, TextSpan paragraph, int number, ImmutableArray<RawSentence>.Builder sentences)
    {
        int start = paragraph.Start;
        int index = start;
        while (index < paragraph.End)
        {
            if (!Characters.IsStop(text[index]))
            {
                index++;
                continue;
            }

            StopRun run = StopRun.Read(text, index, paragraph.End);
            if (BoundaryRules.Ends(text, new TextSpan(start, paragraph.End), run))
            {
                sentences.Add(new RawSentence(new TextSpan(start, run.End), number));
                start = run.Next;
            }

            index = run.End;
        }

        if (start < paragraph.End)
        {
            sentences.Add(new RawSentence(new TextSpan(start, paragraph.End), number));
        }
    }
}
