using System.Collections.Immutable;

namespace Synoptic.Language.Treebanks;

/// <summary>
/// Reads CoNLL-U (https://universaldependencies.org/format.html): words, multi-word tokens, comments.
/// Empty nodes are skipped; a malformed sentence becomes a failure and the next one is read.
/// </summary>
public static class ConlluReader
{
    /// <summary>Reads all sentences of <paramref name="lines"/>; blank lines end sentences.</summary>
    public static ConlluReading Read(IEnumerable<string> lines)
    {
        ImmutableArray<ConlluSentence>.Builder sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        ImmutableArray<ConlluFailure>.Builder failures = ImmutableArray.CreateBuilder<ConlluFailure>();
        var sentence = new ConlluSentenceBuilder();
        int number = 0;
        foreach (string line in lines.Append(""))
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty)
            {
                sentence.Finish(number, sentences, failures);
                sentence = new ConlluSentenceBuilder();
            }
            else
            {
                sentence.Add(line, number);
            }
        }

        return new ConlluReading(sentences.ToImmutable(), failures.ToImmutable());
    }
}
