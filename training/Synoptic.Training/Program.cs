using System.Globalization;
using Synoptic.Training;
using Synoptic.Training.Export;
using Synoptic.Training.Frequencies;
using Synoptic.Training.Learning;
using Synoptic.Training.Networks;
using Synoptic.Training.Segmenting;
using Synoptic.Training.Vectors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
List<string> words = [.. args.Where(argument => argument.Contains('=', StringComparison.Ordinal))];
switch (args.Where(argument => !words.Contains(argument)).ToArray())
{
    case ["document-frequencies", string articles, string table] when words.Count == 0:
        DocumentFrequencyTable counted = DocumentFrequencyCounter.Count(File.ReadLines(articles));
        File.WriteAllText(table, counted.ToTsv());
        Console.Error.WriteLine(counted.Summary);
        return 0;
    case ["vectors", string data, string vectors] when OptionReader.Apply(new VectorOptions(), words) is var options && words.Count == 0:
        VectorCommand.Run(data, vectors, options);
        return 0;
    case ["train", string data, string run, .. var vectors]
        when OptionReader.Apply(new NetworkOptions(), words) is var shape
        && OptionReader.Apply(new TrainingOptions(), words) is var training && words.Count == 0:
        TrainCommand.Run(data, run, vectors.FirstOrDefault(), shape, training);
        return 0;
    case ["segmenter", string data, string output] when OptionReader.Apply(new SegmenterOptions(), words) is var segmenting && words.Count == 0:
        SegmenterCommand.Run(data, output, segmenting);
        return 0;
    case ["export", string data, string run, string model, .. var vectors]
        when OptionReader.Apply(new NetworkOptions(), words) is var shape
        && OptionReader.Apply(new TrainingOptions(), words) is var training && words.Count == 0:
        ExportCommand.Run(data, run, model, vectors.FirstOrDefault(), shape, training);
        return 0;
    default:
        Console.Error.WriteLine(
            """
            usage: Synoptic.Training document-frequencies ARTICLES.jsonl TABLE.tsv
                     counts in how many of the articles (a "text" each) every word stem occurs
                   Synoptic.Training vectors DATA OUT.vec [name=value ...]
                     trains word vectors on the news articles of the data folder
                   Synoptic.Training train DATA RUN [VECTORS.vec] [name=value ...]
                     trains a network on the treebanks of the data folder; RUN keeps the state
                   Synoptic.Training segmenter DATA OUT [name=value ...]
                     trains the segmenter on the treebanks of the data folder; OUT gets its model and table
                   Synoptic.Training export DATA RUN MODEL [VECTORS.vec] [name=value ...]
                     writes the model file of a finished run and scores it; options as in training
            """);
        return 2;
}
