using System.Diagnostics;
using Synoptic.Language.Encoding;
using Synoptic.Language.Treebanks;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Vectors;

namespace Synoptic.Training.Learning;

/// <summary><c>train DATA RUN [VECTORS.vec] [name=value ...]</c>: a network from the treebanks of the data folder.</summary>
internal static class TrainCommand
{
    private static readonly string[] Treebanks = ["ewt", "gum_free"];

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

        IReadOnlyList<ConlluSentence>[] training = [.. Treebanks.Select(name => Read(data, name, "train"))];
        IReadOnlyList<ConlluSentence>[] development = [.. Treebanks.Select(name => Read(data, name, "dev"))];
        Inventory inventory = Inventory.Of([.. training.SelectMany(sentences => sentences)], []);
        WordVectors vectors = vectorFile is null ? new WordVectors([], 8, []) : WordVectors.Read(vectorFile).First(shape.Vectors);
        var types = new TypeTable(new WordFeaturizer(inventory.Forms, vectors.Words, new FeatureRows(shape.AffixRows, shape.GramRows, shape.ShapeRows)));
        var maker = new TreebankExamples(inventory, types);
        Example[] examples = [.. training.SelectMany((sentences, corpus) => sentences.Select(sentence => maker.Make(sentence, corpus + 1)))];
        Example[][] held = [.. development.Select((sentences, corpus) => sentences.Select(sentence => maker.Make(sentence, corpus + 1)).ToArray())];
        var network = new Network(shape, inventory, types, vectors, new ParameterFactory(Trainer.Shards, new RandomSource(options.Seed)));
        var trainer = new Trainer(network, options);
        if (File.Exists(run))
        {
            Checkpoint.Read(run, network, trainer);
        }

        Report($"{examples.Length} sentences, {network.Parameters.Sum(parameter => parameter.Values.Length)} weights; {trainer.Adam.Steps} steps done");
        trainer.Train(examples, (epoch, losses) =>
        {
            Checkpoint.Write(run, network, trainer);
            Report($"epoch {epoch}  {losses}");
            if (epoch % options.ScoreEvery == 0 || epoch == options.Epochs)
            {
                using IDisposable _ = trainer.Average.Swap();
                for (int index = 0; index < held.Length; index++)
                {
                    List<Analysis> analyses = new Analyzer(network).Analyze(held[index]);
                    Report($"epoch {epoch}  {Treebanks[index]} dev  {TreebankScore.Of(development[index], analyses, inventory)}");
                }
            }
        });
    }

    private static IReadOnlyList<ConlluSentence> Read(string data, string treebank, string part) =>
        TreebankExamples.Read(Path.Combine(data, "treebanks", treebank, part + ".conllu"));
}
