using Synoptic.Language.Model;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The statements of a report as lines under its sentences, for a terminal.</summary>
internal sealed class StatementLines
{
    private const string Separator = " · ";

    private readonly LayeredReport _layers;
    private readonly StatementWords _words;
    private readonly ILookup<int, int> _bySentence;

    public StatementLines(LayeredReport layers)
    {
        _layers = layers;
        _words = new StatementWords(layers);
        _bySentence = layers.Annotated.Statements.Index().ToLookup(
            statement => layers.Annotated.SentenceAt(statement.Item.Content[0].Start), statement => statement.Index);
    }

    /// <summary>The statements that begin in a sentence, each with its mark.</summary>
    public IEnumerable<(string Mark, WrappedText Line)> At(int sentence) =>
        _bySentence[sentence].Select(index => (StatementWords.Label(index) + " ", Line(_layers.Annotated.Statements[index])));

    private WrappedText Line(Statement statement)
    {
        WrappedText line = new();
        TerminalPhrases.Add(line, _words.Speaker(statement));
        line.Add(Separator, LayerStyles.Faint);
        TerminalPhrases.Add(line, _words.Chain(statement));
        return line.Add(Separator + _words.Form(statement), LayerStyles.Faint);
    }
}
