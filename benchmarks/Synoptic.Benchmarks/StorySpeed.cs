using System.Diagnostics;
using System.Globalization;
using Synoptic.Evaluation.Copies;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Origins;

namespace Synoptic.Benchmarks;

/// <summary>
/// Adds a collection of articles to the stories and to the index of copies, one by one on one thread, and prints the processor time
/// of a document and the memory as the library grows. The articles are cut into words with times and quantities first, which
/// is all that both ask for of the analysis; that is not timed.
/// </summary>
internal sealed class StorySpeed(string collection)
{
    private const int Window = 1000;
    private readonly StoryIndex _stories = new();
    private readonly CopyIndex _copies = new();
    private int _pairs;

    /// <summary>A line for each thousand documents, then the whole.</summary>
    public void Print()
    {
        (StoryReading Reading, ReportWords Words)[] documents = Shuffle(Read());
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var whole = TimeSpan.Zero;
        foreach ((StoryReading Reading, ReportWords Words)[] window in documents.Chunk(Window))
        {
            (TimeSpan stories, TimeSpan copies) = Add(window);
            whole += stories + copies;
            Say($"{_stories.Count} documents: stories {stories.TotalMicroseconds / window.Length:F0} µs, copies {copies.TotalMicroseconds / window.Length:F0} µs a document");
        }

        long indexes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(documents);
        Say($"{documents.Length / whole.TotalSeconds:F0} documents/s; {_stories.Stories().Length} stories, {_pairs} pairs with copied passages");
        Say($"memory of a document: readings and words {before / documents.Length} bytes with its text, indexes {indexes / documents.Length} bytes");
    }

    private (TimeSpan Stories, TimeSpan Copies) Add((StoryReading Reading, ReportWords Words)[] window)
    {
        TimeSpan start = ProcessorTime();
        foreach ((StoryReading reading, _) in window)
        {
            _stories.Add(reading);
        }

        TimeSpan stories = ProcessorTime() - start;
        foreach ((_, ReportWords words) in window)
        {
            int slot = _copies.Count;
            _copies.Add(words);
            _pairs += _copies.Near(slot).Count(other => !CopyFinder.Copies(_copies, other, slot).IsEmpty);
        }

        return (stories, ProcessorTime() - start - stories);
    }

    /// <summary>Of all threads, those that collect garbage among them; a busy machine does not add to it.</summary>
    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private (StoryReading Reading, ReportWords Words)[] Read()
    {
        PlainStoryReader plain = new();
        StoryReader reader = new();
        return
        [
            .. ArticleReader.Read(collection).AsParallel().AsOrdered().Select(article =>
            {
                ParsedDocument parsed = plain.Parse(article);
                return (reader.Read(parsed), PlainReportReader.Read(parsed));
            }),
        ];
    }

    /// <summary>By the hash-like ids of the articles, so that each part of the collection is like the whole.</summary>
    private static (StoryReading Reading, ReportWords Words)[] Shuffle((StoryReading Reading, ReportWords Words)[] documents) =>
        [.. documents.OrderBy(document => document.Reading.Id, StringComparer.Ordinal)];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
