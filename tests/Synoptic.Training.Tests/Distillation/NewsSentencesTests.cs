using Synoptic.Training.Distillation;

namespace Synoptic.Training.Tests.Distillation;

public sealed class NewsSentencesTests
{
    [Theory]
    [InlineData("He left . She stayed .", "He left .|She stayed .")]
    [InlineData("“ Why ? ” he asked .", "“ Why ? ” he asked .")]
    [InlineData("“ I will . ” He left", "“ I will . ”|He left")]
    [InlineData("It rose ! 5 fell .", "It rose !|5 fell .")]
    public void Sentences_end_where_no_small_letter_follows(string text, string sentences) =>
        NewsSentences.Cut([.. text.Split(' ')]).Select(words => string.Join(' ', words)).ShouldBe(sentences.Split('|'));
}
