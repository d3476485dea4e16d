using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The facts of a report as lines under its sentences, for a terminal.</summary>
internal sealed class FactLines
{
    private const string Separator = " · ";

    private readonly ILookup<int, Fact> _bySentence;

    public FactLines(LayeredReport layers)
    {
        FactWords words = new(layers);
        _bySentence = words.Events().Concat(words.Frames()).Concat(words.Relations()).Concat(words.Positions())
            .ToLookup(fact => layers.Annotated.SentenceAt(fact.Words.Start));
    }

    /// <summary>The facts whose words begin in a sentence, each with its mark.</summary>
    public IEnumerable<(string Mark, WrappedText Line)> At(int sentence) => _bySentence[sentence].Select(fact => (fact.Label + " ", Line(fact)));

    private static WrappedText Line(Fact fact)
    {
        WrappedText line = new WrappedText().Add(fact.What, LayerStyles.Plain);
        foreach (IEnumerable<Phrase> part in new IEnumerable<Phrase>[] { fact.Parties, fact.Known }.Where(part => part.Any()))
        {
            line.Add(Separator, LayerStyles.Faint);
            TerminalPhrases.Add(line, part);
        }

        return line;
    }
}
