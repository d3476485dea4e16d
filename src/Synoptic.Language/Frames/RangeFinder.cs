using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds how far a weapon reaches in what is told of it: "a missile <b>that carries 2,000 kilometres</b>".</summary>
internal sealed class RangeFinder(PredicateLayer layer, RoleReader roles)
{
    private const string Range = "range";

    /// <summary>The unit of lengths.</summary>
    private const string Metre = "m";

    /// <summary>What is shorter is the length of a thing rather than of its flight, in metres.</summary>
    private const decimal Shortest = 500;

    /// <summary>Adds the range where none is told yet.</summary>
    /// <param name="found">The roles so far.</param>
    /// <param name="type">The type of the frame.</param>
    /// <param name="fillers">The words that fill the weapon.</param>
    public void AddTo(List<FrameRole> found, string type, IReadOnlyList<int> fillers)
    {
        if (!found.Exists(role => role.Role == Range) && (fillers.Select(Within).FirstOrDefault(word => word is not null) ?? fillers.Take(1).Select(Beside).FirstOrDefault()) is { } length)
        {
            found.AddRange(roles.Read(type, Range, length));
        }
    }

    /// <summary>A length that is called one in the sentence of a word: "with a <b>2,000-metre</b> range", "its range is <b>300 km</b>".</summary>
    private int? Beside(int word)
    {
        int sentence = layer.SentenceAt(layer.Syntax.Words[word].Form.Span.Start);
        foreach (Quantity length in layer.Document.Parsed.Quantities)
        {
            bool isFlight = length.Unit is Metre && (length.Min ?? length.Max) >= Shortest && layer.SentenceAt(length.Span.Start) == sentence;
            if (isFlight && IsCalledRange(layer.WordAt(length.Span.Start), layer.WordAt(length.Span.End)))
            {
                return layer.WordAt(length.Span.Start);
            }
        }

        return null;
    }

    private bool IsCalledRange(int first, int next) => (next < layer.Syntax.Words.Length && layer.Syntax.Lemma(next) == Range)
        || (first > 1 && layer.Syntax.Lemma(first - 1) is "of" or "be" && layer.Syntax.Lemma(first - 2) == Range);

    private int? Within(int word)
    {
        for (int below = layer.Syntax.Trees.FirstOf(word); below <= layer.Syntax.Trees.LastOf(word); below++)
        {
            if (layer.QuantityAt(below) is { } index && layer.Document.Parsed.Quantities[index] is { Unit: Metre } length && (length.Min ?? length.Max) >= Shortest)
            {
                return below;
            }
        }

        return null;
    }
}
