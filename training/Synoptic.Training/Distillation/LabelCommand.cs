using System.Diagnostics;
using Synoptic.Training.Examples;
using Synoptic.Training.Learning;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Distillation;

/// <summary><c>label DATA TEACHER LABELS [VECTORS.vec] [name=value ...]</c>: what a trained network makes of the training text and of news.</summary>
internal static class LabelCommand
{
    private const int BatchRows = 1000;
    private const int BatchesAtOnce = 64;

    // The treebanks' rows of the corpus table: only under them did the teacher see trees.
    private const int Treebanks = 2;

    /// <summary>Labels every training sentence and some news, and writes <paramref name="labels"/>.</summary>
    public static void Run(TrainingRun run, string data, string labels, LabelOptions options)
    {
        var clock = Stopwatch.StartNew();
        using IDisposable _ = run.Trainer.Average.Swap();
        var random = new RandomSource(options.LabelSeed);
        IEnumerable<(string[] Forms, int Corpus)> news = new NewsSentences(data, options).Read().Select(forms => (forms, 1 + random.Below(Treebanks)));
        IEnumerable<(string[] Forms, int Corpus)> all = run.TrainingText().Concat(news).Where(sentence => sentence.Forms.Length < SoftFile.LongestSentence);
        long words = 0;
        SoftFile.Write(labels, Label(run, all).Select(sentence =>
        {
            words += sentence.Forms.Length;
            return sentence;
        }));
        Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {words} words labelled");
    }

    private static IEnumerable<SoftSentence> Label(TrainingRun run, IEnumerable<(string[] Forms, int Corpus)> sentences)
    {
        Teacher[] teachers = [.. Enumerable.Range(0, Trainer.Shards).Select(_ => new Teacher(run.Network))];
        foreach ((string[] Forms, int Corpus)[][] batches in Batches(sentences).Chunk(BatchesAtOnce))
        {
            Batch[] inputs = [.. batches.Select(batch => new Batch([.. batch.Select(sentence => run.Unlabelled(sentence.Forms, sentence.Corpus))]))];
            var outputs = new List<Dictionary<Head, SoftTargets>>[inputs.Length];
            Parallel.For(0, teachers.Length, worker =>
            {
                for (int index = worker; index < inputs.Length; index += teachers.Length)
                {
                    outputs[index] = teachers[worker].Label(inputs[index]);
                }
            });
            foreach (((string[] forms, int corpus), Dictionary<Head, SoftTargets> targets) in batches.SelectMany(batch => batch).Zip(outputs.SelectMany(output => output)))
            {
                yield return new SoftSentence(forms, corpus, targets);
            }
        }
    }

    private static IEnumerable<(string[] Forms, int Corpus)[]> Batches(IEnumerable<(string[] Forms, int Corpus)> sentences)
    {
        var batch = new List<(string[] Forms, int Corpus)>();
        int rows = 0;
        foreach ((string[] Forms, int Corpus) sentence in sentences)
        {
            batch.Add(sentence);
            rows += sentence.Forms.Length + 1;
            if (rows >= BatchRows)
            {
                yield return [.. batch];
                batch.Clear();
                rows = 0;
            }
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }
}
