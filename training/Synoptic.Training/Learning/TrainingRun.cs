using Synoptic.Language.Encoding;
using Synoptic.Language.Treebanks;
using Synoptic.Training.Distillation;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Learning;

/// <summary>Everything that one training run needs, put together from the data folder.</summary>
internal sealed class TrainingRun
{
    private readonly RunFiles _files;
    private readonly Corpora _corpora;
    private readonly TypeTable _types;
    private readonly TreebankExamples _trees;
    private readonly NameExamples _names;
    private readonly TrainingOptions _options;

    /// <summary>Reads the corpora and makes a new network, or the one whose state is kept.</summary>
    public TrainingRun(RunFiles files, Preset preset)
    {
        (NetworkOptions shape, _options) = preset;
        _files = files;
        _corpora = new Corpora(files.Data);
        Inventory inventory = Inventory.Of([.. _corpora.TrainingTrees.SelectMany(sentences => sentences)], NameScheme.Labels);
        Vectors = files.Vectors is null ? new WordVectors([], 8, []) : WordVectors.Read(files.Vectors).First(shape.Vectors);
        _types = new TypeTable(new WordFeaturizer(
            inventory.Forms, Vectors.Words, new FeatureRows(shape.AffixRows, shape.GramRows, shape.ShapeRows)));
        _trees = new TreebankExamples(inventory, _types);
        _names = new NameExamples(inventory, _types);
        Network = new Network(shape, inventory, _types, Vectors, new ParameterFactory(Trainer.Shards, new RandomSource(_options.Seed)));
        Trainer = new Trainer(Network, _options);
        Development = new Development(_corpora, _trees, _names);
        if (File.Exists(files.State))
        {
            Checkpoint.Read(files.State, Network, Trainer);
        }
    }

    /// <summary>The word vectors that the network began with.</summary>
    public WordVectors Vectors { get; }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>Its trainer.</summary>
    public Trainer Trainer { get; }

    /// <summary>The development sets.</summary>
    public Development Development { get; }

    /// <summary>What to learn from: the corpora and, where a teacher labelled text, its labels for what they leave open and for other text.</summary>
    public ExamplePool Pool()
    {
        SoftLabels labels = new(_files.Labels is null ? [] : SoftFile.Read(_files.Labels));
        Example[] trees = [.. _corpora.TrainingTrees.SelectMany((sentences, index) => sentences.Select(sentence =>
            labels.Complete(_trees.Make(sentence, index + 1), FormsOf(sentence))))];
        Example[] names = _options.NameShare == 0 ? [] : [.. _corpora.TrainingNames().SelectMany(corpus => corpus.Sentences.Select(sentence =>
            labels.Complete(_names.Make(sentence.Forms, sentence.Tags, corpus.Scheme, corpus.Row), sentence.Forms)))];
        Example[] others = [.. labels.Others.Select(sentence => Unlabelled(new PlainSentence(sentence.Forms, sentence.Corpus)) with { Targets = sentence.Targets })];
        return new ExamplePool(
        [
            new ExampleGroup("sentences with trees", trees, 1),
            new ExampleGroup("with names", names, _options.NameShare),
            new ExampleGroup("labelled by a teacher", others, _options.LabelledShare),
        ],
        SwapperOf(names));
    }

    /// <summary>The text that a teacher may label, under the treebank to follow; development text is left out.</summary>
    public IEnumerable<PlainSentence> TrainingText()
    {
        int treebanks = Corpora.TreebankNames.Count;
        IEnumerable<PlainSentence> trees = _corpora.TrainingTrees.SelectMany((sentences, index) =>
            sentences.Select(sentence => new PlainSentence(FormsOf(sentence), index + 1)));
        IEnumerable<PlainSentence> names = _corpora.TrainingNames().Where(corpus => !corpus.IsDevelopmentText).SelectMany(corpus =>
            corpus.Sentences.Select((sentence, index) => new PlainSentence(
                sentence.Forms, corpus.Row <= treebanks ? corpus.Row : 1 + index % treebanks)));
        return trees.Concat(names);
    }

    /// <summary>A sentence that teaches nothing.</summary>
    public Example Unlabelled(PlainSentence sentence) =>
        new([TypeTable.Root, .. sentence.Forms.Select(_types.NumberOf)], sentence.Corpus, new Dictionary<Head, SoftTargets>());

    private NameSwapper SwapperOf(Example[] names)
    {
        var swapper = new NameSwapper(_options.NameSwap);
        foreach (Example example in names)
        {
            swapper.Add(example);
        }

        foreach (string city in _options.NameLists ? CityNames.Read(_files.Data) : [])
        {
            swapper.Add("LOC", [.. city.Split(' ').Select(_types.NumberOf)]);
        }

        return swapper;
    }

    private static string[] FormsOf(ConlluSentence sentence) => [.. sentence.Words.Select(word => word.Form)];
}
