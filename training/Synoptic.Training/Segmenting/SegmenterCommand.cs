using System.Collections.Immutable;
using System.Diagnostics;
using Synoptic.Language.Segmentation;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Segmenting;

/// <summary><c>segmenter DATA OUT [name=value ...]</c>: the segmenter's model and table from the treebanks of the data folder.</summary>
internal static class SegmenterCommand
{
    private static readonly ImmutableArray<string> Treebanks = ["ewt", "gum_free"];

    /// <summary>Trains, writes <c>segmenter.bin</c> and <c>words-in-tokens.tsv</c>, and scores the development sets.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string output, SegmenterOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  {line}");

        ImmutableArray<ImmutableArray<GoldSentence>> documents =
            [.. Treebanks.SelectMany(treebank => TreebankDocuments.Read(Path.Combine(data, "treebanks", treebank, "train.conllu")))];
        WriteTable(documents, output);
        SegmenterExamples examples = Gather(documents, options);
        Report($"{documents.Length} documents, {examples.Gaps.Count} gaps, {examples.Ends.Count} token ends");

        var trainer = new LogisticTrainer(options);
        sbyte[] gaps = trainer.Train(examples.Gaps, 1 << options.GapBits, RandomSource.For(options.Seed, 1));
        sbyte[] ends = trainer.Train(examples.Ends, 1 << options.EndBits, RandomSource.For(options.Seed, 2));
        byte[] file = SegmenterFile.Write(gaps, ends);
        File.WriteAllBytes(Path.Combine(output, "segmenter.bin"), file);
        Report($"{file.Length} bytes");

        var segmenter = new Segmenter(SegmenterFile.Read(file, "segmenter.bin"));
        foreach (string treebank in Treebanks)
        {
            GoldText gold = GoldText.Build(TreebankDocuments.Read(Path.Combine(data, "treebanks", treebank, "dev.conllu")).SelectMany(document => document));
            Report($"{treebank} dev: {SegmenterScore.Of(segmenter.Segment(gold.Text), gold)}");
        }
    }

    private static void WriteTable(ImmutableArray<ImmutableArray<GoldSentence>> documents, string output)
    {
        IEnumerable<GoldToken> tokens = documents.SelectMany(document => document).SelectMany(sentence => sentence.Tokens);
        File.WriteAllText(Path.Combine(output, WordSplitter.Table), WordTable.ToTsv(WordTable.Rows(tokens)));
    }

    private static SegmenterExamples Gather(ImmutableArray<ImmutableArray<GoldSentence>> documents, SegmenterOptions options)
    {
        RandomSource random = RandomSource.For(options.Seed, 0);
        var variation = new TreebankVariation(random);
        var examples = new SegmenterExamples();
        foreach (ImmutableArray<GoldSentence> document in documents)
        {
            examples.Add(GoldText.Build(document));
            if (random.Unit() < options.Varied)
            {
                examples.Add(GoldText.Build(variation.Vary(document)));
            }
        }

        return examples;
    }
}
