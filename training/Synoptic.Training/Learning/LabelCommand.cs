using System.Diagnostics;
using Synoptic.Training.Distillation;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Learning;

/// <summary><c>label DATA TEACHER LABELS [VECTORS.vec] [name=value ...]</c>: what a trained network makes of the training text and of news.</summary>
internal static class LabelCommand
{
    private const int SentencesAtOnce = 4000;
    private const int BatchRows = 1000;

    /// <summary>Labels every training sentence and some news, and writes <paramref name="labels"/>.</summary>
    public static void Run(RunFiles files, string labels, LabelOptions options, Preset preset)
    {
        var clock = Stopwatch.StartNew();
        var run = new TrainingRun(files, preset);
        using IDisposable _ = run.Trainer.Average.Swap();
        IEnumerable<PlainSentence> text = run.TrainingText()
            .Concat(News(files.Data, options))
            .Where(sentence => sentence.Forms.Length < SoftFile.LongestSentence);
        SoftFile.Write(labels, Label(run, text));
        Console.Error.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}  {new FileInfo(labels).Length} bytes of labels");
    }

    /// <summary>News under the conventions of one treebank or another: only of treebanks has the teacher seen trees.</summary>
    private static IEnumerable<PlainSentence> News(string data, LabelOptions options)
    {
        var random = new RandomSource(options.LabelSeed);
        return new NewsSentences(data, options).Read()
            .Select(forms => new PlainSentence(forms, 1 + random.Below(Corpora.TreebankNames.Count)));
    }

    private static IEnumerable<SoftSentence> Label(TrainingRun run, IEnumerable<PlainSentence> sentences)
    {
        Teacher[] teachers = [.. Enumerable.Range(0, Trainer.Shards).Select(_ => new Teacher(run.Network))];
        return sentences.Chunk(SentencesAtOnce).SelectMany(chunk => chunk.Zip(
            Label(teachers, chunk.Select(run.Unlabelled)),
            (sentence, targets) => new SoftSentence(sentence.Forms, sentence.Corpus, targets)));
    }

    private static IEnumerable<IReadOnlyDictionary<Head, SoftTargets>> Label(Teacher[] teachers, IEnumerable<Example> examples)
    {
        Batch[] batches = [.. BatchPlan.Cut(examples, BatchRows).Select(batch => new Batch(batch))];
        var labelled = new IReadOnlyList<IReadOnlyDictionary<Head, SoftTargets>>[batches.Length];
        Parallel.For(0, teachers.Length, worker =>
        {
            for (int index = worker; index < batches.Length; index += teachers.Length)
            {
                labelled[index] = teachers[worker].Label(batches[index]);
            }
        });
        return labelled.SelectMany(batch => batch);
    }
}
