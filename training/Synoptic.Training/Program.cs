using System.Globalization;
using Synoptic.Training;
using Synoptic.Training.Assertions;
using Synoptic.Training.Attributions;
using Synoptic.Training.Clauses;
using Synoptic.Training.Coreference;
using Synoptic.Training.Distillation;
using Synoptic.Training.EventLexicons;
using Synoptic.Training.EventVectors;
using Synoptic.Training.Export;
using Synoptic.Training.Frequencies;
using Synoptic.Training.Learning;
using Synoptic.Training.Merging;
using Synoptic.Training.Numbers;
using Synoptic.Training.Segmenting;
using Synoptic.Training.Senses;
using Synoptic.Training.Stories;
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
    case ["train", string data, string run, .. var vectors] when Preset.Read(words) is { } preset:
        TrainCommand.Run(new RunFiles(data, run, vectors.FirstOrDefault()), preset);
        return 0;
    case ["segmenter", string data, string output] when OptionReader.Apply(new SegmenterOptions(), words) is var segmenting && words.Count == 0:
        SegmenterCommand.Run(data, output, segmenting);
        return 0;
    case ["coreference", string data, string output] when OptionReader.Apply(new CoreferenceOptions(), words) is var resolving && words.Count == 0:
        CoreferenceCommand.Run(data, output, resolving);
        return 0;
    case ["attributions", string data, string output] when OptionReader.Apply(new AttributionOptions(), words) is var attributing && words.Count == 0:
        AttributionCommand.Run(data, output, attributing);
        return 0;
    case ["event-vectors", string articles, string table, string output] when OptionReader.Apply(new EventVectorOptions(), words) is var neighbours && words.Count == 0:
        EventVectorCommand.Run(articles, table, output, neighbours);
        return 0;
    case ["senses", string folder, string table, string output] when words.Count == 0:
        Console.Error.WriteLine(SenseCommand.Run(folder, table, output));
        return 0;
    case ["merging", string data, string output] when OptionReader.Apply(new MergingOptions(), words) is var merging && words.Count == 0:
        MergingCommand.Run(data, output, merging);
        return 0;
    case ["clauses", string data, string output] when words.Count == 0:
        ClauseCommand.Run(data, output);
        return 0;
    case ["agreements", string data, string repository, string output] when words.Count == 0:
        AgreementCommand.Run(data, repository, output);
        return 0;
    case ["numbers", string output, .. var folders] when words.Count == 0 && folders.Length > 0:
        NumberCommand.Run(folders, output);
        return 0;
    case ["events-lexicon", string verbs, string table, string approved, string curated, string output] when words.Count == 0:
        Console.Error.WriteLine(EventLexiconCommand.Run(verbs, table, approved, curated, output));
        return 0;
    case ["assertions", string nanco, string reports, string output, .. var claims] when words.Count == 0 && claims.Length < 2:
        AssertionCommand.Run(nanco, reports, output, claims.FirstOrDefault());
        return 0;
    case ["story-pairs", string reports, string output] when words.Count == 0:
        StoryPairCommand.Run(reports, output);
        return 0;
    case ["label", string data, string run, string labels, .. var vectors]
        when OptionReader.Apply(new LabelOptions(), words) is var options && Preset.Read(words, "accurate") is { } preset:
        LabelCommand.Run(new RunFiles(data, run, vectors.FirstOrDefault()), labels, options, preset);
        return 0;
    case ["distil", string data, string run, string labels, .. var vectors] when Preset.Read(words) is { } preset:
        TrainCommand.Run(new RunFiles(data, run, vectors.FirstOrDefault(), labels), preset);
        return 0;
    case ["export", string data, string run, string model, .. var vectors] when Preset.Read(words) is { } preset:
        ExportCommand.Run(new RunFiles(data, run, vectors.FirstOrDefault()), model, preset);
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
                   Synoptic.Training coreference DATA OUT [name=value ...]
                     trains the choice between antecedents on GUM; OUT gets its model
                   Synoptic.Training event-vectors ARTICLES.jsonl TABLE.tsv OUT.bin [name=value ...]
                     makes vectors of word stems from what stands near them in the articles
                   Synoptic.Training senses WORDNET TABLE.tsv OUT.bin
                     writes what the words of news can mean, from the database files of WordNet 3.0
                   Synoptic.Training merging DATA OUT [name=value ...]
                     trains the comparison of events on the training topics of ECB+; OUT gets its model
                   Synoptic.Training clauses DATA OUT
                     trains the comparison of clauses on the training topics of ECB+; OUT gets its table
                   Synoptic.Training agreements DATA REPOSITORY OUT
                     trains whether linked clauses state the same, on pairs that readers judged; OUT gets its table
                   Synoptic.Training numbers OUT STORIES...
                     trains the comparison of numbers whose values agree on planted stories (each folder one, or full of them)
                   Synoptic.Training events-lexicon CAMEO.verbs CAMEO2PLOVER.txt APPROVED.tsv CURATED.tsv OUT.tsv
                     converts the approved verbs of a CAMEO dictionary; leaves out those of the curated lexicon
                   Synoptic.Training attributions DATA OUT [name=value ...]
                     trains attribution on the annotated reports of the data folder; OUT gets its model
                   Synoptic.Training assertions NANCO.json ECBPLUS OUT.tsv [CLAIMDIFF.json]
                     trains the comparison of what two stretches of text say
                   Synoptic.Training story-pairs ECBPLUS OUT.tsv
                     trains the scorer of pairs of reports that tell one story
                   Synoptic.Training label DATA RUN LABELS [VECTORS.vec] [name=value ...]
                     writes what a trained network makes of the training text and of news
                   Synoptic.Training distil DATA RUN LABELS [VECTORS.vec] [name=value ...]
                     trains a network on the treebanks and on the labels of another
                   Synoptic.Training export DATA RUN MODEL [VECTORS.vec] [name=value ...]
                     writes the model file of a finished run and scores it; options as in training
                   train, distil and export take preset=accurate, standard or tiny
            """);
        return 2;
}
