using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;

namespace Synoptic.Stories.Tests.Assertions;

public sealed class AssertionComparerTests
{
    private readonly AssertionReader _reader = new();
    private readonly AssertionComparer _comparer = new();

    [Theory]
    [InlineData("Rebels shot down a transport plane near Marsa on Friday.", "A military cargo aircraft was downed by insurgents outside Marsa.")]
    [InlineData("The harbour master blamed the heavy fog.", "Thick fog was the cause, according to the harbour master.")]
    [InlineData("Prices rose by 4 percent in May.", "In May prices climbed 4 percent.")]
    public void Paraphrases_say_the_same(string one, string other)
    {
        AssertionComparison comparison = Compare(one, other);

        comparison.Same.ShouldBeGreaterThan(0.5);
        comparison.Weakens.ShouldBeLessThan(0.5);
    }

    [Theory]
    [InlineData("The governor praised the rescue teams.", "Heavy rain is expected through Sunday.")]
    [InlineData("to lower the price of bread", "because the mayor is seeking re-election")]
    public void What_is_of_something_else_does_not_say_the_same(string one, string other) => Compare(one, other).Same.ShouldBeLessThan(0.5);

    [Theory]
    [InlineData("Prices rose by 4 percent in May.", "Prices rose by 6 percent in May.")]
    [InlineData("Eleven miners died in the collapse at Karvo.", "Fourteen miners died in the collapse at Karvo.")]
    [InlineData("The bridge opened on 3 March 2024.", "The bridge opened on 5 March 2024.")]
    public void Values_that_cannot_both_hold_weaken_each_other(string one, string other)
    {
        AssertionComparison comparison = Compare(one, other);

        comparison.Same.ShouldBeLessThan(0.5);
        comparison.Weakens.ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("The bridge opened in March 2024.", "The bridge opened on 5 March 2024.")]
    [InlineData("About 60 passengers were on the ferry.", "On the ferry were 62 passengers.")]
    [InlineData("At least 12 houses burned.", "15 houses burned.")]
    public void Values_of_other_precision_do_not(string one, string other)
    {
        AssertionComparison comparison = Compare(one, other);

        comparison.Same.ShouldBeGreaterThan(0.5);
        comparison.Weakens.ShouldBeLessThan(0.5);
    }

    [Theory]
    [InlineData("The minister signed the accord.", "The minister did not sign the accord.")]
    [InlineData("The firm paid the inspectors.", "The firm denied paying the inspectors.")]
    public void A_denial_weakens_what_it_denies(string one, string other)
    {
        AssertionComparison comparison = Compare(one, other);

        comparison.Weakens.ShouldBeGreaterThan(0.5);
        comparison.Same.ShouldBeLessThan(Compare(one, one).Same);
    }

    [Fact]
    public void An_answer_is_read_within_its_sentence()
    {
        const string Text = "The ferry will be idle for two years, the port said on Monday.";
        AnnotatedDocument document = Comparing.Annotate(new Report("a", "2024-05-06", Text));
        int start = Text.IndexOf("two years", StringComparison.Ordinal);
        Assertion answer = _reader.Read(document, new TextSpan(start, start + "two years".Length));

        answer.Text.ShouldBe("two years");
        _comparer.Compare(answer, Read("for two years")).Same.ShouldBeGreaterThan(0.5);
        _comparer.Compare(answer, Read("for three years")).Same.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter_and_scores_lie_between_0_and_1()
    {
        Assertion[] assertions =
        [
            .. new[] { "No.", "two years", "The council approved the budget.", "But the council did not approve 40 of the 60 posts, he claimed.", "Rain." }.Select(Read),
        ];
        foreach ((Assertion one, Assertion other) in assertions.SelectMany(_ => assertions, (one, other) => (one, other)))
        {
            AssertionComparison comparison = _comparer.Compare(one, other);

            comparison.Same.ShouldBeInRange(0, 1);
            comparison.Weakens.ShouldBeInRange(0, 1);
            comparison.Same.ShouldBe(_comparer.Compare(other, one).Same, 1e-9);
            comparison.Weakens.ShouldBe(_comparer.Compare(other, one).Weakens, 1e-9);
        }
    }

    [Fact]
    public void The_same_words_say_the_same_even_where_they_tell_nothing()
    {
        Compare("Yes.", "Yes.").Same.ShouldBeGreaterThan(0.9);
        Compare("Yes.", "No.").Same.ShouldBeLessThan(0.5);
    }

    private AssertionComparison Compare(string one, string other) => _comparer.Compare(Read(one), Read(other));

    private Assertion Read(string text) => _reader.Read(Comparing.Annotate(new Report("a", "2024-05-06", text)), new TextSpan(0, text.Length));
}
