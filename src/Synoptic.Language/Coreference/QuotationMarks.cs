using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>Tells which words stand in quotation marks. A quotation ends at its paragraph at the latest.</summary>
internal static class QuotationMarks
{
    /// <summary>For each word the number of its quotation, from 1; 0 outside quotations.</summary>
    public static int[] Number(PhraseTree tree, ImmutableArray<Sentence> sentences)
    {
        int[] numbers = new int[tree.Words.Words.Length];
        int last = 0;
        bool isOpen = false;
        for (int word = 0; word < numbers.Length; word++)
        {
            bool isNewParagraph = word > 0 && sentences[tree.Sentence[word]].Paragraph != sentences[tree.Sentence[word - 1]].Paragraph;
            isOpen &= !isNewParagraph;
            if (tree.FormOf(word) is "\"" or "“" or "”" or "„" or "«" or "»" or "''" or "``")
            {
                isOpen = tree.FormOf(word) is "“" or "``" || (!isOpen && tree.FormOf(word) is not ("”" or "''"));
                last += isOpen ? 1 : 0;
            }
            else if (isOpen)
            {
                numbers[word] = last;
            }
        }

        return numbers;
    }
}
