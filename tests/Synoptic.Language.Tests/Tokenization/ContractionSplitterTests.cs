using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Tests.Tokenization;

public sealed class ContractionSplitterTests
{
    [Theory]
    [InlineData("She didn't say", "She|did|n't|say")]
    [InlineData("We\u2019ve won't CAN'T", "We|\u2019ve|wo|n't|CA|N'T")]
    [InlineData("They cannot; I'm gonna", "They|can|not|;|I|'m|gon|na")]
    [InlineData("the minister's o'clock O'Neill", "the|minister|'s|o'clock|O'Neill")]
    public void Contractions_are_split_as_treebanks_split_them(string text, string expected)
    {
        WordFormLayer words = new ContractionSplitter().Split(new Tokenizer().Tokenize(text, new SentenceSplitter().Split(text)));
        string.Join('|', words.Forms.Select(form => form.Span.Read(text))).ShouldBe(expected);
    }
}
