using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Divides a sentence at commas, semicolons, dashes and joining words: "the bakers led | the coopers came next | and after them the smiths".</summary>
internal sealed class PartReader(PredicateLayer layer)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The first and last word of each part of a sentence, without what divides them.</summary>
    public IEnumerable<(int First, int Last)> PartsOf(int sentence)
    {
        int first = layer.WordAt(layer.Document.Parsed.Sentences[sentence].Span.Start);
        int end = layer.WordAt(layer.Document.Parsed.Sentences[sentence].Span.End);
        for (int word = first; word <= end; word++)
        {
            if (word == end || IsDivider(word))
            {
                if (word > first)
                {
                    yield return (first, word - 1);
                }

                first = word + 1;
            }
        }
    }

    private bool IsDivider(int word) => _syntax.Upos(word) is "CCONJ" || _syntax.Form(word) is "while" or "whereas"
        || (_syntax.Upos(word) is "PUNCT" && _syntax.Form(word) is "," or ";" or ":" or "." or "–" or "—" or "-" or "!" or "?");
}
