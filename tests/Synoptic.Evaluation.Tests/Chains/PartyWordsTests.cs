using Synoptic.Evaluation.Chains.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Chains;

/// <summary>Whether a predicted party is the gold one, both given as words of a text.</summary>
public sealed class PartyWordsTests
{
    [Theory]
    [InlineData("Ann Lind", "Ann Lind", null)]
    [InlineData("Ann Lind, a professor at the University of Norrby", "Ann Lind", null)]
    [InlineData("Ann Lind", "Ann Lind, a professor at the University of Norrby", null)]
    [InlineData("the county's health officer, Dr Lena Askew", "Lena Askew", "Lena Askew")] // the name's last word
    [InlineData("the county's health officer, Dr Lena Askew", "the county's health officer", "Lena Askew")]
    [InlineData("a person familiar with the talks", "a person", null)]
    [InlineData("Two people who attended the meeting", "people", null)]
    [InlineData("The foreign ministry in Tallinn", "The foreign ministry", null)]
    [InlineData("the paper", "the paper's", null)]
    [InlineData("a palace insider close to the king", "a palace insider close to", null)] // half of the words
    public void The_same_party(string gold, string predicted, string? name) => IsMeantBy(gold, predicted, name).ShouldBeTrue();

    [Theory]
    [InlineData("Ann Lind, a professor at the University of Norrby", "the University of Norrby", null)]
    [InlineData("a spokesman for the ministry", "the ministry", null)]
    [InlineData("the paper", "the paper's editor", null)]
    [InlineData("its chief engineer", "its", null)]
    [InlineData("the county's health officer, Dr Lena Askew", "Dr", "Lena Askew")]
    public void Another_party(string gold, string predicted, string? name) => IsMeantBy(gold, predicted, name).ShouldBeFalse();

    private static bool IsMeantBy(string gold, string predicted, string? name)
    {
        string text = gold.Contains(predicted, StringComparison.Ordinal) ? gold : predicted;
        return Words(gold, name).IsMeantBy(Words(predicted, null));

        PartyWords Words(string words, string? ofName)
        {
            int start = text.IndexOf(words, StringComparison.Ordinal);
            return PartyWords.Of(text, new TextSpan(start, start + words.Length), ofName);
        }
    }
}
