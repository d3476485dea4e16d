using System.Collections.Immutable;

namespace Synoptic.Language.Model;

/// <summary>One document with all that it says.</summary>
/// <param name="Attributed">The document with who is who and who said what.</param>
/// <param name="Events">What happens in it; ordered by trigger, no two with the same trigger and type.</param>
/// <param name="Order">What is known of the order of events; each pair once.</param>
/// <param name="Frames">Votes, transfers, tests, visits and whatever else the frame lexicon names; ordered by trigger.</param>
/// <param name="Relations">What holds between whom; ordered by evidence.</param>
/// <param name="Positions">Who wants what; ordered by evidence.</param>
public sealed record AnnotatedDocument(
    AttributedDocument Attributed,
    ImmutableArray<EventMention> Events,
    ImmutableArray<EventOrder> Order,
    ImmutableArray<Frame> Frames,
    ImmutableArray<Relation> Relations,
    ImmutableArray<Position> Positions)
{
    /// <summary>The document and its first layers.</summary>
    public ParsedDocument Parsed => Attributed.Parsed;

    /// <summary>Who is who: every mention lies in exactly one chain; ordered by first mention.</summary>
    public ImmutableArray<CoreferenceChain> Chains => Attributed.Chains;

    /// <summary>Who said what; ordered by content.</summary>
    public ImmutableArray<Statement> Statements => Attributed.Statements;

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
