using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Encoding;

/// <summary>Cuts sentences that are too long to be read at once: memory and the scores of arcs would grow without bound.</summary>
internal static class SentencePieces
{
    /// <summary>The most words of a piece.</summary>
    public const int MostWords = 400;

    /// <summary>The pieces of all sentences, in order; a sentence without words has none.</summary>
    public static ImmutableArray<EncodedPiece> Of(WordFormLayer words)
    {
        var pieces = ImmutableArray.CreateBuilder<EncodedPiece>(words.Sentences.Length);
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            (int first, int length) = words.Sentences[sentence].GetOffsetAndLength(words.Forms.Length);
            while (length > 0)
            {
                int count = length <= MostWords ? length : Cut(words, first);
                pieces.Add(new EncodedPiece(sentence, first, count, first + pieces.Count));
                first += count;
                length -= count;
            }
        }

        return pieces.DrainToImmutable();
    }

    /// <summary>After the last mark in the second half, or else in the middle of something.</summary>
    private static int Cut(WordFormLayer words, int first)
    {
        for (int count = MostWords; count > MostWords / 2; count--)
        {
            if (words[first + count - 1] is "," or ";" or ":" or "." or "!" or "?" or ")")
            {
                return count;
            }
        }

        return MostWords;
    }
}
