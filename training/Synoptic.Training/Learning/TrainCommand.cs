using System.Diagnostics;
using Synoptic.Language.Encoding;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Learning;

/// <summary><c>train DATA RUN [VECTORS.vec] [name=value ...]</c>: a network from the treebanks of the data folder.</summary>
internal static class TrainCommand
{
    /// <summary>Trains, scores the development sets, and keeps a checkpoint.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="run">The file of the run's state; a run that was interrupted goes on from it.</param>
    /// <param name="vectorFile">Word vectors, or null for none.</param>
    /// <param name="shape">The network.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string run, string? vectorFile, NetworkOptions shape, TrainingOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {line}");

        var corpora = new Corpora(data);
        Inventory inventory = Inventory.Of([.. corpora.TrainingTrees.SelectMany(sentences => sentences)], NameScheme.Labels);
        WordVectors vectors = vectorFile is null ? new WordVectors([], 8, []) : WordVectors.Read(vectorFile).First(shape.Vectors);
        var types = new TypeTable(new WordFeaturizer(inventory.Forms, vectors.Words, new FeatureRows(shape.AffixRows, shape.GramRows, shape.ShapeRows)));
        var trees = new TreebankExamples(inventory, types);
        var names = new NameExamples(inventory, types);
        ExamplePool pool = Pool(corpora, trees, names, options);
        var development = new Development(corpora, trees, names);
        var network = new Network(shape, inventory, types, vectors, new ParameterFactory(Trainer.Shards, new RandomSource(options.Seed)));
        var trainer = new Trainer(network, options);
        if (File.Exists(run))
        {
            Checkpoint.Read(run, network, trainer);
        }

        Report($"{pool.Always.Count} sentences with trees, {pool.Sampled.Count} with names, {network.Parameters.Sum(parameter => parameter.Values.Length)} weights; {trainer.Adam.Steps} steps done");
        trainer.Train(pool, (epoch, losses) =>
        {
            Checkpoint.Write(run, network, trainer);
            Report($"epoch {epoch}  {losses}");
            if (epoch % options.ScoreEvery == 0 || epoch == options.Epochs)
            {
                using IDisposable _ = trainer.Average.Swap();
                foreach (string line in development.Score(network, options.NameShare > 0))
                {
                    Report($"epoch {epoch}  {line}");
                }
            }
        });
    }

    private static ExamplePool Pool(Corpora corpora, TreebankExamples trees, NameExamples names, TrainingOptions options)
    {
        Example[] always = [.. corpora.TrainingTrees.SelectMany((sentences, index) => sentences.Select(sentence => trees.Make(sentence, index + 1)))];
        Example[] sampled = options.NameShare == 0 ? [] : [.. corpora.TrainingNames().SelectMany(corpus =>
            corpus.Sentences.Select(sentence => names.Make(sentence.Forms, sentence.Tags, corpus.Scheme, corpus.Row)))];
        return new ExamplePool(always, sampled, options.NameShare);
    }
}
