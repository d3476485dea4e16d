using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>
/// Tells whether words that mean something only where it is spoken of stand in such a place: "the members <b>walked out</b>"
/// is of a vote beside "when the division bell rang".
/// </summary>
internal sealed class SurroundingReader(PredicateLayer layer, PatternLexicon lexicon)
{
    /// <summary>Whether its sentence or a neighbouring one tells a sure frame of the type, or holds another word of the class.</summary>
    public bool IsToldBeside(Frame frame, string topic, IEnumerable<Frame> sure)
    {
        int sentence = layer.SentenceAt(frame.Trigger.Start);
        return sure.Any(other => other.Type == frame.Type && Math.Abs(layer.SentenceAt(other.Trigger.Start) - sentence) <= 1)
            || HoldsWord(sentence, frame, topic) || HoldsWord(sentence - 1, frame, topic) || HoldsWord(sentence + 1, frame, topic);
    }

    private bool HoldsWord(int sentence, Frame frame, string topic)
    {
        if (sentence < 0 || sentence >= layer.Document.Parsed.Sentences.Length)
        {
            return false;
        }

        Range words = layer.Document.Parsed.Sentences[sentence].Words;
        for (int word = words.Start.Value; word < words.End.Value; word++)
        {
            if (lexicon.IsIn(topic, layer.LemmaAt(word)) && !layer.Syntax.Words[word].Form.Span.Overlaps(frame.Trigger))
            {
                return true;
            }
        }

        return false;
    }
}
