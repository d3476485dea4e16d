using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>A parsed document with what holds across its sentences.</summary>
/// <param name="Parsed">The document and its first layers.</param>
/// <param name="Chains">Who is who: every mention lies in exactly one chain; ordered by first mention.</param>
/// <param name="Statements">Who said what; ordered by content.</param>
public sealed record AnnotatedDocument(
    ParsedDocument Parsed,
    ImmutableArray<CoreferenceChain> Chains,
    ImmutableArray<Statement> Statements)
{
    /// <summary>The document, unchanged.</summary>
    public Document Document => Parsed.Document;

    /// <summary>What every span of every layer points into.</summary>
    public string Text => Parsed.Document.Text;

    /// <summary>
    /// The index of the sentence that holds <paramref name="offset"/>; for an offset between two
    /// sentences, of the one before it (of the first, when there is none before).
    /// </summary>
    /// <exception cref="InvalidOperationException">The document has no sentence.</exception>
    public int SentenceAt(int offset)
    {
        ImmutableArray<Sentence> sentences = Parsed.Sentences;
        if (sentences.IsEmpty)
        {
            throw new InvalidOperationException($"'{Document.Path}' has no sentence.");
        }

        int low = 0;
        int high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
