using Synoptic.Language.Encoding;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Learning;

/// <summary>Everything that one training run needs, put together from the data folder.</summary>
internal sealed class TrainingRun
{
    private readonly Corpora _corpora;
    private readonly TreebankExamples _trees;
    private readonly NameExamples _names;
    private readonly TrainingOptions _options;

    /// <summary>Reads the corpora and makes a new network, or the one whose state <paramref name="checkpoint"/> holds.</summary>
    public TrainingRun(string data, string checkpoint, string? vectorFile, NetworkOptions shape, TrainingOptions options)
    {
        _options = options;
        _corpora = new Corpora(data);
        Inventory inventory = Inventory.Of([.. _corpora.TrainingTrees.SelectMany(sentences => sentences)], NameScheme.Labels);
        Vectors = vectorFile is null ? new WordVectors([], 8, []) : WordVectors.Read(vectorFile).First(shape.Vectors);
        var types = new TypeTable(new WordFeaturizer(
            inventory.Forms, Vectors.Words, new FeatureRows(shape.AffixRows, shape.GramRows, shape.ShapeRows)));
        _trees = new TreebankExamples(inventory, types);
        _names = new NameExamples(inventory, types);
        Network = new Network(shape, inventory, types, Vectors, new ParameterFactory(Trainer.Shards, new RandomSource(options.Seed)));
        Trainer = new Trainer(Network, options);
        Development = new Development(_corpora, _trees, _names);
        if (File.Exists(checkpoint))
        {
            Checkpoint.Read(checkpoint, Network, Trainer);
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

    /// <summary>What to learn from.</summary>
    public ExamplePool Pool()
    {
        Example[] always = [.. _corpora.TrainingTrees.SelectMany((sentences, index) =>
            sentences.Select(sentence => _trees.Make(sentence, index + 1)))];
        Example[] sampled = _options.NameShare == 0 ? [] : [.. _corpora.TrainingNames().SelectMany(corpus =>
            corpus.Sentences.Select(sentence => _names.Make(sentence.Forms, sentence.Tags, corpus.Scheme, corpus.Row)))];
        return new ExamplePool(always, sampled, _options.NameShare);
    }
}
