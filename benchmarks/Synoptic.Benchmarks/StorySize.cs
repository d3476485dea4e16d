using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories;
using Synoptic.Stories.Model;

namespace Synoptic.Benchmarks;

/// <summary>
/// Processor time and memory of the brief as the reports of one story grow in number. The reports are made of the sentences of
/// a sample story: each draws some from all of its reports, in the order of a day of its own, with other numbers here and there.
/// </summary>
internal sealed class StorySize
{
    private const int Largest = 500;
    private const int Sentences = 18;
    private const int OtherNumber = 3; // in one of so many digits
    private const int Sources = 60;
    private static readonly ImmutableArray<int> Sizes = [50, 100, 200, Largest];
    private static readonly PublicationTime First = new(new DateOnly(2024, 6, 12));

    private readonly LanguagePipeline _language = new();
    private readonly StoryPipeline _stories = new();
    private readonly BriefWriter _writer = new(new BriefOptions());
    private readonly BriefAudit _audit = new();

    /// <summary>A line for each size; a pass before warms the code up.</summary>
    /// <param name="story">The sample story.</param>
    public void Print(string story)
    {
        string[] sentences = [.. Samples.Read(story).Select(_language.Annotate).SelectMany(report => report.Parsed.Sentences
            .Select(sentence => sentence.Span.Read(report.Text))).Where(sentence => sentence.EndsWith('.'))];
        ImmutableArray<Document> reports = [.. Enumerable.Range(0, Largest).Select(number => Report(sentences, number))];
        Measure([.. reports.Take(Sizes[0])]);
        Sizes.ToList().ForEach(size => Console.WriteLine(Measure([.. reports.Take(size)])));
    }

    private string Measure(ImmutableArray<Document> reports)
    {
        double[] seconds = new double[4];
        var clock = new StageClock(seconds);
        ImmutableArray<AnnotatedDocument> read = clock.End(reports.Select(_language.Annotate).ToImmutableArray());
        StoryUpdate update = clock.End(_stories.Update(read));
        Brief brief = clock.End(_writer.Write(update, []));
        AuditReport audit = clock.End(_audit.Check(brief));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{reports.Length} reports: read {seconds[0]:F2} s, compare {seconds[1]:F2} s, write {seconds[2]:F2} s, audit {seconds[3]:F2} s; "
            + $"{brief.Lines.Length} lines, {audit.Failures.Length} refused; peak {Environment.WorkingSet >> 20} MB");
    }

    [SuppressMessage("Security", "CA5394", Justification = "The draws make reports, no secrets, and must be the same each time.")]
    private static Document Report(string[] sentences, int number)
    {
        var random = new Random(number);
        string[] drawn = [.. Enumerable.Range(0, sentences.Length).OrderBy(_ => random.Next()).Take(Sentences).Order().Select(index => sentences[index])];
        string text = string.Concat(string.Join(' ', drawn).Select(letter =>
            char.IsAsciiDigit(letter) && random.Next(OtherNumber) == 0 ? (char)('1' + random.Next(9)) : letter));
        return new Document
        {
            Id = number.ToString("D16", CultureInfo.InvariantCulture),
            Path = string.Create(CultureInfo.InvariantCulture, $"{number:D3}.txt"),
            Source = string.Create(CultureInfo.InvariantCulture, $"Outlet {random.Next(Sources)}"),
            Text = text,
            Sha256 = number.ToString("x64", CultureInfo.InvariantCulture),
            PublishedAt = First with { Day = First.Day.AddDays(random.Next(3)) },
        };
    }
}
