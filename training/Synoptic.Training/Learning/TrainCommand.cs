using System.Diagnostics;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;

namespace Synoptic.Training.Learning;

/// <summary><c>train DATA RUN [VECTORS.vec] [name=value ...]</c>: a network from the corpora of the data folder.</summary>
internal static class TrainCommand
{
    /// <summary>Trains, scores the development sets, and keeps a checkpoint.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="checkpoint">The file of the run's state; a run that was interrupted goes on from it.</param>
    /// <param name="vectorFile">Word vectors, or null for none.</param>
    /// <param name="shape">The network.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string checkpoint, string? vectorFile, NetworkOptions shape, TrainingOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {line}");

        var run = new TrainingRun(data, checkpoint, vectorFile, shape, options);
        ExamplePool pool = run.Pool();
        Report($"{pool.Always.Count} sentences with trees, {pool.Sampled.Count} with names; {run.Trainer.Adam.Steps} steps done");
        Report($"{run.Network.Parameters.Sum(parameter => parameter.Values.Length)} weights, {run.Network.Parameters.Where(parameter => !parameter.IsTable).Sum(parameter => parameter.Values.Length)} of them dense");
        run.Trainer.Train(pool, (epoch, losses) =>
        {
            Checkpoint.Write(checkpoint, run.Network, run.Trainer);
            Report($"epoch {epoch}  {losses}");
            if (epoch % options.ScoreEvery == 0 || epoch == options.Epochs)
            {
                using IDisposable _ = run.Trainer.Average.Swap();
                foreach (string line in run.Development.Score(run.Network, options.NameShare > 0))
                {
                    Report($"epoch {epoch}  {line}");
                }
            }
        });
    }
}
