using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Times;

namespace Synoptic.Stories.Grouping;

/// <summary>
/// Reads what grouping needs straight from a text: cut into words, with its times and quantities, but neither tagged nor
/// parsed. For large collections and for scores; the same reading as after the whole analysis.
/// </summary>
public sealed class PlainStoryReader
{
    private readonly Segmenter _segmenter = new();
    private readonly TimeFinder _times = new();
    private readonly QuantityFinder _quantities = new();
    private readonly StoryReader _reader = new();

    /// <summary>Reads one document.</summary>
    public StoryReading Read(Document document) => _reader.Read(Parse(document));

    /// <summary>The document with the layers that grouping asks for; its words bear no tags.</summary>
    public ParsedDocument Parse(Document document)
    {
        TokenLayer text = _segmenter.Segment(document.Text);
        ImmutableArray<TimeExpression> times = _times.Find(text, document.PublishedAt);
        return Layers(document, text, times, _quantities.Find(text, times));
    }

    /// <summary>The document with its sentences and words alone: what copied passages ask for.</summary>
    public ParsedDocument Cut(Document document) => Layers(document, _segmenter.Segment(document.Text), [], []);

    private static ParsedDocument Layers(
        Document document, TokenLayer text, ImmutableArray<TimeExpression> times, ImmutableArray<Quantity> quantities) => new(
        document, text.Sentences, text.Tokens, [.. text.Words.Select(word => new Word(word, default, default))], [], times, quantities, []);
}
