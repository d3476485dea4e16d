using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Quantities;

/// <summary>What holds for any text of numbers, units and marks, sensible or not.</summary>
public sealed class AnyNumberTests
{
    /// <summary>Larger than any number with any unit may become.</summary>
    private const decimal Largest = 10_000_000_000_000_000_000_000_000_000m;

    private static readonly string[] Pieces =
    [
        "0", "1", "12", "007", "999", "1,000", "12,34,567", "1.5", ".08", "9.99.99", "1e18", "9e99", "3x10^18", "999999999999999999999999", "½", "3/4", "24/7",
        "9999999999999999999999999999999999999", "million", "billion", "trillion", "crore", "dozen", "hundred", "two", "twenty", "-three", "third", "thirds",
        "half", "a", "an", "and", "point", "to", "between", "from", "in", "of", "out of", "over", "more than", "up to", "about", "or more", "several", "tens of", "thousands",
        "$", "€", "US$", "USD", "yen", "m", "km", "km2", "pm", "light years", "%", "percentage points", "°C", "° F", "pounds", "feet", "inches", "\"", "exabytes", "year-old", "years old",
        "-", "–", "−", "+", "~", ".", ",", ":", "/", "(", ")", "[", "]", "'", "#", "No.", "iPhone", "Boeing", "people", "May", "31 February", "'80s", "2019", "25:61", "A380",
        "http://a.b/30%20", "\t", "\n", "\u00a0", "\ud800", "²", "e", "x",
    ];

    private readonly LanguagePipeline _pipeline = new();

    [Fact]
    public void Every_value_is_an_interval_in_range_and_no_quantity_meets_a_time()
    {
        Arbitrary<string> texts = Gen.Elements(Pieces).ArrayOf()
            .Zip(Gen.Elements("", " ", " "))
            .Select(drawn => string.Join(drawn.Item2, drawn.Item1))
            .ToArbitrary();
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20261122, 5), Prop.ForAll(texts, AssertSound));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("9 ")]
    [InlineData("9,999,")]
    [InlineData("million ")]
    [InlineData("nine hundred ")]
    [InlineData("1/2 ")]
    [InlineData("a million and a half ")]
    [InlineData("more than 5 and ")]
    [InlineData("10 to ")]
    [InlineData("$")]
    public void A_long_row_of_one_thing_is_read(string piece) => AssertSound(string.Concat(Enumerable.Repeat(piece, 5_000 / piece.Length)));

    private void AssertSound(string text)
    {
        ParsedDocument parsed = _pipeline.Annotate(new Document { Id = "0000000000000000", Path = "a.txt", Text = text, Sha256 = new string('0', 64) }).Parsed;
        ImmutableArray<Quantity> quantities = parsed.Quantities;
        foreach (Quantity quantity in quantities)
        {
            (quantity.Min ?? quantity.Max).ShouldNotBeNull();
            ((quantity.Min ?? -Largest) <= (quantity.Max ?? Largest)).ShouldBeTrue(quantity.ToString());
            Math.Abs(quantity.Min ?? quantity.Max!.Value).ShouldBeLessThan(Largest);
            parsed.Times.ShouldAllBe(time => !time.Span.Overlaps(quantity.Span));
        }

        quantities.Select(quantity => quantity.Span).ShouldBe(quantities.Select(quantity => quantity.Span).Order());
        quantities.Zip(quantities.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }
}
