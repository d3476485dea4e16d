using System.Diagnostics;
using Synoptic.Language.Attribution.Learned;
using Synoptic.Training.Numerics;
using Synoptic.Training.Segmenting;

namespace Synoptic.Training.Attributions;

/// <summary><c>attributions DATA OUT [name=value ...]</c>: the model of attribution from the annotated reports of the data folder.</summary>
internal static class AttributionCommand
{
    private const float Levels = 127;

    /// <summary>Trains, writes <c>attribution.bin</c>, and scores the development set.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string output, AttributionOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  {line}");

        string reports = Path.Combine(data, "attributions", "polnear");
        var parser = new ReportParser();
        var cues = new ExampleStore();
        var roles = new RoleExamples();
        foreach (AttributedText text in AttributedText.Read(Path.Combine(reports, "train.jsonl"), parser))
        {
            CueExamples.Add(cues, text);
            roles.Add(text);
        }

        Report($"{cues.Count} words, {roles.Count} cues");
        sbyte[] cueWeights = Round([new CueTrainer(options).Train(cues, RandomSource.For(options.Seed, 1))])[0];
        Report("cues learned");
        (float[] own, float[] steps) = new RoleTrainer(options).Train(roles, RandomSource.For(options.Seed, 2), Report);
        sbyte[][] rounded = Round([own, steps]);
        byte[] file = AttributionFile.Write(cueWeights, rounded[0], rounded[1]);
        File.WriteAllBytes(Path.Combine(output, "attribution.bin"), file);
        Report($"{file.Length} bytes");

        AttributionModel model = AttributionFile.Read(file, "attribution.bin");
        Report(AttributionScore.Of(model, AttributedText.Read(Path.Combine(reports, "dev.jsonl"), parser)).ToString());
    }

    /// <summary>Rounds tables to bytes on one scale, that of the largest weight.</summary>
    private static sbyte[][] Round(float[][] tables)
    {
        float largest = Math.Max(tables.Max(table => table.Max(Math.Abs)), 1e-9f);
        return [.. tables.Select(table => table.Select(weight => (sbyte)MathF.Round(weight / largest * Levels)).ToArray())];
    }
}
