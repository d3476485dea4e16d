using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Finds what refers in one document and what refers to the same. Names are joined by their words, descriptions and
/// pronouns by a trained choice among the phrases before them. Time and memory grow linearly with the text. Thread-safe.
/// </summary>
public sealed class CoreferenceResolver
{
    private readonly CoreferenceModel _model = CoreferenceModel.Shipped;

    /// <summary>The mentions and chains of a document.</summary>
    /// <param name="words">Its words with their trees.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="names">Its names with their titles, in order.</param>
    public CoreferenceLayer Resolve(WordLayer words, ImmutableArray<Sentence> sentences, ImmutableArray<Mention> names)
    {
        var tree = new PhraseTree(words);
        ImmutableArray<Markable> markables = MarkableFinder.Find(tree, sentences, names);
        var history = new MarkableHistory(markables);
        var parts = new ReferentPartition(markables, NameJoiner.Of(words.Text, names, markables).Join());
        new AntecedentRanker(_model, tree, history).Join(parts);
        return new LayerBuilder(tree, names, markables).Build(parts);
    }
}
