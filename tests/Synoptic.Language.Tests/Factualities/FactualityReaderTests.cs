using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.Factualities;

public sealed class FactualityReaderTests
{
    private static readonly string[] Pieces =
    [
        "The minister", "did not", "never", "no", "deny", "denied that", "plans to", "plan", "to", "visit", "if", "unless", "would", "will",
        "may", "be", "accused", "of", "killing", "called off", "talks", "without", "and", "or", "but not", "yet", ",", ".", "?", "\"", "\n\n",
        "he said", "allegedly", "which", "was", "postponed", "until", "Monday", "on 7 May 2030", "😀", "\ud800", "(", ")", "instead of",
    ];

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        IReadOnlyList<SpecCase> read = SpecFile.Read("factuality");
        for (int i = 0; i < read.Count; i++)
        {
            cases.Add(i, read[i].Title);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_reads_as_specified(int index, string title)
    {
        SpecCase spec = SpecFile.Read("factuality")[index];
        AnnotatedDocument document = LanguagePipelineTests.Annotate(spec.Passage, spec.Published);
        FactualityReader reader = ReaderOf(document);
        string.Join('\n', spec.Expected.Select(line => Line(document, reader, line.Split(':')[0]))).ShouldBe(string.Join('\n', spec.Expected), title);
    }

    [Fact]
    public void Every_word_of_any_text_reads_and_reads_the_same_in_any_order()
    {
        Arbitrary<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261122, 5), Prop.ForAll(texts, text =>
        {
            AnnotatedDocument document = LanguagePipelineTests.Annotate(text, new DateOnly(2026, 11, 22));
            FactualityReader forwards = ReaderOf(document);
            FactualityReader backwards = ReaderOf(document);
            int[] words = [.. Enumerable.Range(0, document.Parsed.Words.Length)];
            FactualityReading[] readings = [.. words.Select(forwards.Read)];
            words.Reverse().Select(backwards.Read).Reverse().ShouldBe(readings);
            readings.ShouldAllBe(reading => reading.By == null || reading.By.Span.End <= text.Length);
        }));
    }

    private static FactualityReader ReaderOf(AnnotatedDocument document) => new(new PredicateReader().Read(document.Attributed));

    private static string Line(AnnotatedDocument document, FactualityReader reader, string form)
    {
        int word = document.Parsed.Words.ToList().FindIndex(word => word.Form.Span.Slice(document.Text).SequenceEqual(form));
        FactualityReading reading = reader.Read(word);
        string by = reading.By is { } source ? $", by {source.Span.Read(document.Text).Split(' ')[^1]}" : "";
        return $"{form}: {reading.Factuality.ToString().ToLowerInvariant()}{by}";
    }
}
