using System.Diagnostics;
using Synoptic.Language.Coreference;
using Synoptic.Language.Models;

namespace Synoptic.Training.Coreference;

/// <summary><c>coreference DATA OUT [name=value ...]</c>: the model of coreference from the entities of GUM.</summary>
internal static class CoreferenceCommand
{
    private const int HeldOut = 8;

    /// <summary>Trains, writes <c>coreference.bin</c> and scores the development part.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string output, CoreferenceOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  {line}");

        var marker = new DocumentMarker(EnglishModel.Standard);
        List<MarkedDocument> Read(string part) =>
            [.. GoldDocument.Read(Path.Combine(data, "treebanks", "gum_free", part + ".conllu")).Select(marker.Mark)];

        List<MarkedDocument> train = Read("train");
        List<MarkedDocument> development = options.HoldOut ? [.. train.Where((_, index) => index % HeldOut == 0)] : Read("dev");
        train = options.HoldOut ? [.. train.Where((_, index) => index % HeldOut != 0)] : train;
        Report($"{train.Count} documents, {train.Sum(document => document.Chains.Length)} phrases; gold mentions found: {Found(train):P1}, development {Found(development):P1}");

        byte[] file = CoreferenceFile.Write(new AntecedentTrainer(options).Train(train));
        File.WriteAllBytes(Path.Combine(output, "coreference.bin"), file);
        var score = new ChainScore();
        CoreferenceModel model = CoreferenceFile.Read(file, "coreference.bin");
        development.ForEach(document => score.Add(document, model));
        Report($"{file.Length} bytes; {score}");
    }

    private static double Found(List<MarkedDocument> documents) =>
        (double)documents.Sum(document => document.Chains.Count(chain => chain >= 0)) / documents.Sum(document => document.Gold.Sum());
}
