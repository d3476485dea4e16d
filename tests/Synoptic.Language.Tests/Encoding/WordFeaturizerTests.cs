using Synoptic.Language.Encoding;

namespace Synoptic.Language.Tests.Encoding;

public sealed class WordFeaturizerTests
{
    private readonly WordFeaturizer _featurizer = new(["the", "0000"], ["the", "beijing"], new FeatureRows(100, 200, 50));

    [Theory]
    [InlineData("The", "the")]
    [InlineData("2025", "0000")]
    [InlineData("don’t", "don't")]
    [InlineData("—", "-")]
    public void Keys_fold_case_digits_quotes_and_dashes(string form, string key) => WordKey.Of(form).ShouldBe(key);

    [Theory]
    [InlineData("Smith's", "Xxx'x")]
    [InlineData("U.S.", "X.X.")]
    [InlineData("12,500", "dd,dd")]
    [InlineData("北京", "oo")]
    public void Shapes_keep_the_kinds_of_units(string form, string shape) => WordShape.Of(form).ShouldBe(shape);

    [Fact]
    public void Known_words_have_rows_and_unknown_ones_row_zero()
    {
        WordFeatures known = _featurizer.Of("The");
        (known.Form, known.Vector).ShouldBe((1, 1));
        WordFeatures unknown = _featurizer.Of("Quxbury");
        (unknown.Form, unknown.Vector).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("walking")]
    [InlineData("\uD800")]
    public void Every_row_lies_in_its_table(string form)
    {
        WordFeatures features = _featurizer.Of(form);
        features.Affixes.ShouldAllBe(row => row >= 0 && row < 100);
        features.Grams.ShouldAllBe(row => row >= 0 && row < 200);
        features.Shapes.ShouldAllBe(row => row >= 0 && row < 50);
    }

    [Fact]
    public void Hashed_rows_never_change()
    {
        // A model file holds weights for these rows: another hash would make every shipped model useless.
        WordFeatures features = _featurizer.Of("walk");
        features.Affixes.ShouldBe([3, 29, 49, 5, 80, 6, 68]);
    }
}
