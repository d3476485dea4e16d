using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Cuts a text into sentences, tokens and syntactic words as UD English does. Rules part paragraphs and
/// propose places; two linear classifiers, trained on treebanks, decide. Linear in the text; works on any
/// UTF-16, well-formed or not. Immutable and thread-safe.
/// </summary>
public sealed class Segmenter
{
    private readonly TokenScanner _scanner;
    private readonly SentenceMarker _marker;

    /// <summary>A segmenter with the model that the library carries.</summary>
    /// <exception cref="InvalidDataException">The model is damaged.</exception>
    public Segmenter()
        : this(SegmenterModel.Shipped)
    {
    }

    /// <summary>A segmenter with another model.</summary>
    internal Segmenter(SegmenterModel model)
    {
        _scanner = new TokenScanner(model.Gaps);
        _marker = new SentenceMarker(model.Ends);
    }

    /// <summary>
    /// The layers of the text. Each character that is not white space lies in exactly one sentence, and none
    /// reaches over the end of a paragraph; control and format characters may lie in no token.
    /// </summary>
    public TokenLayer Segment(string text)
    {
        var layer = new LayerBuilder(text);
        var spans = new List<TextSpan>();
        var tokens = new ParagraphTokens();
        var state = new SentenceState(tokens);
        var ends = new List<int>();
        ImmutableArray<TextSpan> paragraphs = ParagraphFinder.Find(text);
        for (int number = 0; number < paragraphs.Length; number++)
        {
            spans.Clear();
            ends.Clear();
            _scanner.Scan(text, paragraphs[number], spans);
            tokens.Read(text, paragraphs[number], spans);
            _marker.Mark(tokens, state, ends);
            AddSentences(layer, paragraphs[number], number, CollectionsMarshal.AsSpan(spans), ends);
        }

        return layer.Build();
    }

    private static void AddSentences(LayerBuilder layer, TextSpan paragraph, int number, ReadOnlySpan<TextSpan> tokens, List<int> ends)
    {
        int first = 0;
        int start = paragraph.Start;
        foreach (int end in ends)
        {
            int next = end < tokens.Length ? tokens[end].Start : paragraph.End;
            layer.Add(new TextSpan(start, next), number, tokens[first..end]);
            start = next;
            first = end;
        }

        if (ends.Count == 0) // nothing but invisible characters
        {
            layer.Add(paragraph, number, tokens);
        }
    }
}
