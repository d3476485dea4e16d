using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.EventOrdering;

public sealed class OrderFinderTests
{
    private static readonly string[] Pieces =
    [
        "The army attacked the town", "rebels fled", "they met", "a visit", "the talks", "after", "before", "ahead of", "then", "two days later",
        "the next day", "the same evening", "on 3 May 2009", "on Monday", "had left", "followed", "was followed by", ",", ".", ".", "and", "\n\n", "😀", "\ud800",
    ];

    [Fact]
    public void Pairs_are_told_once_in_the_order_of_the_text_with_words_that_show_them()
    {
        Arbitrary<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261122, 5), Prop.ForAll(texts, text =>
        {
            AnnotatedDocument document = LanguagePipelineTests.Annotate(text, new DateOnly(2009, 5, 6));
            document.Order.ShouldAllBe(order => order.First < order.Second && order.Second < document.Events.Length);
            document.Order.Select(order => (order.First, order.Second, order.Relation is OrderRelation.SameDay)).Distinct().Count().ShouldBe(document.Order.Length);
            document.Order.ShouldAllBe(order => order.Evidence.Length > 0 && order.Evidence.End <= text.Length);
        }));
    }

    [Fact]
    public void Many_events_of_one_date_are_not_a_flood_of_pairs()
    {
        string text = string.Join(' ', Enumerable.Repeat("On 3 May 2009 rebels attacked the town. On 4 May 2009 they fled.", 40));

        AnnotatedDocument document = LanguagePipelineTests.Annotate(text);

        document.Order.Length.ShouldBeInRange(79, 2 * document.Events.Length);
    }
}
