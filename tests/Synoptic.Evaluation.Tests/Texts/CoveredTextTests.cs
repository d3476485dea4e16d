using System.Collections.Immutable;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Texts;

/// <summary>Spans are marked in the text with braces.</summary>
public sealed class CoveredTextTests
{
    [Theory]
    [InlineData("He said {“It rains.”}", "He said “{It rains}.”")]
    [InlineData("{It rains. }{It pours.} So", "{It rains. It pours}. So")]
    [InlineData("{It rains,” }he said, {“and pours.”}", "{It rains},” he said, “{and pours}.”")]
    public void Quotation_marks_white_space_and_final_marks_do_not_count(string left, string right)
    {
        Covered(left).IsSameAs(Covered(right)).ShouldBeTrue();
        Covered(left).SimilarityTo(Covered(right)).ShouldBe(1);
    }

    [Theory]
    [InlineData("He said {that it rains}.", "He said that {it rains}.")]
    [InlineData("He said {it costs $5}.", "He said {it costs} $5.")]
    [InlineData("{It rains}, he said, {and pours}.", "{It rains, he said, and pours}.")]
    public void Words_do(string left, string right)
    {
        Covered(left).IsSameAs(Covered(right)).ShouldBeFalse();
        Covered(left).Overlaps(Covered(right)).ShouldBeTrue();
    }

    [Fact]
    public void A_span_of_nothing_but_punctuation_stays()
    {
        Covered("Ann{:} Yes").Overlaps(Covered("Ann{: }Yes")).ShouldBeTrue();
        Covered("Ann{:} Yes").Overlaps(Covered("{Ann:} Yes")).ShouldBeFalse();
    }

    [Fact]
    public void Similarity_is_twice_the_shared_over_both() =>
        Covered("{abcd}efgh").SimilarityTo(Covered("ab{cdefgh}")).ShouldBe(2 * 2d / (4 + 6));

    [Theory]
    [InlineData("He said “{it rains}.”", true)]
    [InlineData("He said “{it rains.}”", true)]
    [InlineData("He said \"{it rains}\".", true)]
    [InlineData("He said {it ‘rains’ there}.", true)]
    [InlineData("He said {it's the players' fault}.", false)]
    [InlineData("He said {it rains}.", false)]
    public void A_mark_in_it_or_at_its_ends_makes_it_quoted(string text, bool isQuoted) =>
        Covered(text).IsQuoted.ShouldBe(isQuoted);

    internal static CoveredText Covered(string marked) =>
        CoveredText.Of(marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), Spans(marked)).ShouldNotBeNull();

    internal static ImmutableArray<TextSpan> Spans(string marked)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int offset = 0;
        int start = 0;
        foreach (char character in marked)
        {
            if (character == '{')
            {
                start = offset;
            }
            else if (character == '}')
            {
                spans.Add(new TextSpan(start, offset));
            }
            else
            {
                offset++;
            }
        }

        return spans.ToImmutable();
    }
}
