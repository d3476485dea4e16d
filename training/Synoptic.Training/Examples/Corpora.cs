using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Examples;

/// <summary>The corpora of the data folder that networks learn from and are chosen on; never a test set.</summary>
/// <param name="data">The data folder.</param>
internal sealed class Corpora(string data)
{
    /// <summary>The rows of the corpus table: 0 is an unknown corpus.</summary>
    public static readonly IReadOnlyList<string> Rows = ["", "ewt", "gum", "news", "tweets", "wiki"];

    private static readonly string[] Treebanks = ["ewt", "gum_free"];

    /// <summary>The training treebanks; the index is the corpus row less 1.</summary>
    public IReadOnlyList<IReadOnlyList<ConlluSentence>> TrainingTrees { get; } = [.. Treebanks.Select(name => ReadTrees(data, name, "train"))];

    /// <summary>The development treebanks, in the same order.</summary>
    public IReadOnlyList<IReadOnlyList<ConlluSentence>> DevelopmentTrees { get; } = [.. Treebanks.Select(name => ReadTrees(data, name, "dev"))];

    /// <summary>The names of the treebanks.</summary>
    public static IReadOnlyList<string> TreebankNames => Treebanks;

    /// <summary>The name corpora to train on, with what their tags mean.</summary>
    public IEnumerable<NameCorpus> TrainingNames() =>
    [
        ReadNames("worldwide9/train.conll", 0, 1, NameScheme.Nine, 3),
        ReadNames("gum_named/train.conll", 0, 1, NameScheme.Four, 2),
        ReadNames("uner_ewt/dev.iob2", 1, 2, NameScheme.Three, 1),
        ReadNames("wikigold/all.conll", 1, 2, NameScheme.Four, 5),
        ReadNames("btc/train.conll", 0, 1, NameScheme.Three, 4),
        ReadNames("wnut17/train.conll", 0, 1, NameScheme.Tweets, 4),
    ];

    /// <summary>The name corpora to choose on.</summary>
    public IEnumerable<NameCorpus> DevelopmentNames() =>
    [
        ReadNames("worldwide4/dev.conll", 0, 1, NameScheme.Four, 3),
        ReadNames("gum_named/dev.conll", 0, 1, NameScheme.Four, 2),
    ];

    private NameCorpus ReadNames(string path, int tokenColumn, int tagColumn, NameScheme scheme, int row) =>
        new(path, scheme, row, [.. new NameColumns(Path.Combine("names", path), tokenColumn, tagColumn).Read(data)]);

    private static IReadOnlyList<ConlluSentence> ReadTrees(string folder, string treebank, string part) =>
        TreebankExamples.Read(Path.Combine(folder, "treebanks", treebank, part + ".conllu"));
}
