using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Times;

namespace Synoptic.Benchmarks;

/// <summary>
/// Documents a second of processor time, one thread: sentences and words, times from words, and both. The texts of a
/// folder of TimeML; the fastest of the passes.
/// </summary>
internal sealed class TimeSpeed
{
    private const int Passes = 20;

    private static readonly PublicationTime Published = new(new DateOnly(1998, 3, 4));

    private readonly Segmenter _segmenter = new();
    private readonly TimeFinder _times = new();
    private readonly string[] _texts;

    /// <summary>Reads the <c>.tml</c> files of the folder.</summary>
    public TimeSpeed(string folder) => _texts =
    [
        .. Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal).Select(file => XElement.Load(file).Element("TEXT")!.Value),
    ];

    /// <summary>A line each for words, times, and both.</summary>
    public void Print()
    {
        (double words, double times) = (double.PositiveInfinity, double.PositiveInfinity);
        for (int pass = 0; pass < Passes; pass++)
        {
            TokenLayer[] layers = [];
            words = Math.Min(words, Seconds(() => layers = [.. _texts.Select(_segmenter.Segment)]));
            times = Math.Min(times, Seconds(() => Array.ForEach(layers, layer => _times.Find(layer, Published))));
        }

        Print("sentences and words", words);
        Print("times", times);
        Print("both", words + times);
    }

    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private void Print(string name, double seconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {_texts.Length / seconds:F0} documents/s"));
}
