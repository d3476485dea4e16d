using Synoptic.Training.Learning;

namespace Synoptic.Training.Export;

/// <summary><c>export DATA RUN MODEL [VECTORS.vec] [name=value ...]</c>: a model file from a finished run.</summary>
internal static class ExportCommand
{
    private static readonly int[] ActivationBits = [0, 16, 8];

    /// <summary>Writes the averaged weights, then scores the development sets with what the file holds and with inputs of dense layers rounded as well.</summary>
    public static void Run(RunFiles files, string model, Preset preset)
    {
        var run = new TrainingRun(files, preset);
        using IDisposable _ = run.Trainer.Average.Swap();
        run.Network.FavourNames("Location", preset.Training.PlaceScore);
        Report("float32", run, preset.Training, 0);
        long size = ModelWriter.Write(model, run.Network, run.Vectors.Words);
        Console.Error.WriteLine($"{model}: {size} bytes");
        foreach (int bits in ActivationBits)
        {
            Report($"int8 weights, {(bits == 0 ? "float32" : $"int{bits}")} inputs", run, preset.Training, bits);
        }
    }

    private static void Report(string what, TrainingRun run, TrainingOptions options, int bits)
    {
        foreach (string line in run.Development.Score(run.Network, options.NameShare > 0, bits))
        {
            Console.Error.WriteLine($"{what}: {line}");
        }
    }
}
