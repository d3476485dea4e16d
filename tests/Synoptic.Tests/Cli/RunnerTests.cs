using System.Collections.Immutable;
using Synoptic.Cli;
using Synoptic.Language.Model;

namespace Synoptic.Tests.Cli;

public sealed class RunnerTests
{
    private static readonly ImmutableArray<Document> Documents = [.. Enumerable.Range(0, 40).Select(Numbered)];

    [Fact]
    public void Results_keep_the_order_of_the_documents() =>
        Run(false, Annotate).Documents.Select(document => document.Document.Path).ShouldBe(Documents.Select(document => document.Path));

    [Fact]
    public void A_document_that_throws_is_a_failure_and_the_others_go_on()
    {
        Annotation annotation = Run(false, document => document.Path is "r07" or "r31" ? throw new InvalidOperationException("boom") : Annotate(document));

        annotation.Documents.Length.ShouldBe(38);
        annotation.Failures.Select(failure => (failure.Path, failure.Stage)).ShouldBe([("r07", "annotate"), ("r31", "annotate")]);
        annotation.Failures.ShouldAllBe(failure => failure.Message.StartsWith("InvalidOperationException: boom", StringComparison.Ordinal));
    }

    [Fact]
    public void A_strict_run_throws_what_the_stage_threw() =>
        Should.Throw<InvalidOperationException>(() => Run(true, _ => throw new InvalidOperationException("boom"))).Message.ShouldBe("boom");

    [Theory]
    [InlineData(true, 5, true)]
    [InlineData(true, 0, false)]
    [InlineData(false, 5, false)]
    public void Progress_is_shown_to_a_watcher_after_a_second_and_wiped(bool isWatched, int secondsEach, bool isShown)
    {
        using StringWriter error = new();
        SteppingClock clock = new(TimeSpan.FromSeconds(secondsEach));
        Surroundings surroundings = new(Stream.Null, Stream.Null, error, Screen.Plain, isWatched, clock);

        new Runner(surroundings, isStrict: false).Run(Documents, Annotate);

        error.ToString().Contains("40 of 40 reports read", StringComparison.Ordinal).ShouldBe(isShown);
        error.ToString().ShouldEndWith(isShown ? "\r\e[K" : string.Empty);
    }

    private static Annotation Run(bool isStrict, Func<Document, AnnotatedDocument> work) =>
        new Runner(new Surroundings(Stream.Null, Stream.Null, TextWriter.Null, Screen.Plain, false, TimeProvider.System), isStrict)
            .Run(Documents, work);

    private static Document Numbered(int number) => new() { Id = $"{number:x16}", Path = $"r{number:00}", Text = string.Empty, Sha256 = new string('0', 64) };

    private static AnnotatedDocument Annotate(Document document) =>
        new(new AttributedDocument(new ParsedDocument(document, [], [], [], [], [], [], []), [], []), [], [], [], [], []);

    /// <summary>A clock that goes on by a step each time it is read.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _reads;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Increment(ref _reads) * step.Ticks;
    }
}
