using System.Diagnostics;
using Synoptic.Language.Encoding;
using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Vectors;

/// <summary><c>vectors DATA OUT.vec</c>: word vectors from the news articles of the data folder.</summary>
internal static class VectorCommand
{
    private static readonly string[] Treebanks = ["ewt", "gum_free"];
    private static readonly string[] Shown = ["said", "quickly", "beijing", "minister", "0000", "although", "walked", "smith"];

    /// <summary>Trains, writes the vectors and shows the neighbours of a few words.</summary>
    public static void Run(string data, string path, VectorOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {line}");

        var tokenizer = new NewsTokenizer(Abbreviations(data));
        VectorCorpus corpus = VectorCorpus.Build(
            NewsReader.Paragraphs(Path.Combine(data, "abp.jsonl")), tokenizer, options.Vocabulary);
        Report($"{corpus.Tokens.Length} tokens; word {corpus.Words.Length} occurs {corpus.Counts[^1]} times");
        var trainer = new SkipGramTrainer(corpus, options);
        trainer.Train(Report);
        var vectors = new WordVectors(corpus.Words, options.Dimension, trainer.Vectors.ToArray());
        vectors.Write(path);
        foreach (string word in Shown)
        {
            Report($"{word}: {string.Join(' ', vectors.Nearest(word, 8))}");
        }
    }

    /// <summary>The keys of the words that the training treebanks write with a final period.</summary>
    public static HashSet<string> Abbreviations(string data) =>
        Treebanks
            .SelectMany(name => ConlluReader.Read(File.ReadLines(Path.Combine(data, "treebanks", name, "train.conllu"))).Sentences)
            .SelectMany(sentence => sentence.Words)
            .Where(word => word.Form.Length > 1 && word.Form.EndsWith('.') && char.IsLetter(word.Form[^2]))
            .Select(word => WordKey.Of(word.Form))
            .ToHashSet(StringComparer.Ordinal);
}
