using System.Diagnostics;
using Synoptic.Training.Examples;

namespace Synoptic.Training.Learning;

/// <summary>
/// <c>train DATA RUN [VECTORS.vec] [name=value ...]</c>: a network from the corpora of the data folder;
/// <c>distil DATA RUN LABELS [VECTORS.vec] [name=value ...]</c>: one from a teacher's labels as well.
/// </summary>
internal static class TrainCommand
{
    /// <summary>Trains, scores the development sets, and keeps a checkpoint.</summary>
    public static void Run(RunFiles files, Preset preset)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {line}");

        TrainingOptions options = preset.Training;
        var run = new TrainingRun(files, preset);
        ExamplePool pool = run.Pool();
        Report($"{pool}; {run.Trainer.Adam.Steps} steps done");
        Report($"{run.Network.Parameters.Sum(parameter => parameter.Values.Length)} weights, {run.Network.Parameters.Where(parameter => !parameter.IsTable).Sum(parameter => parameter.Values.Length)} of them dense");
        run.Trainer.Train(pool, (epoch, losses) =>
        {
            Checkpoint.Write(files.State, run.Network, run.Trainer);
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
