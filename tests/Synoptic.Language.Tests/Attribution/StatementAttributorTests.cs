using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.Attribution;

public sealed class StatementAttributorTests
{
    [Theory]
    [InlineData("“We lost,” said Anna Berg, the coach.", "Direct: We lost,; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("Anna Berg said: «We lost it all.»", "Direct: We lost it all.; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("\"If it breaks,\" Anna Berg said, \"we will fix it.\"", "Direct: If it breaks, ... we will fix it.; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("A spokesman for the Ministry of Health said the vaccine was safe.", "Indirect: the vaccine was safe; Said by \"A spokesman for the Ministry of Health\" (UnnamedOfficial)")]
    [InlineData("Anna Berg said the plan was “a disaster” for all.", "Mixed: the plan was “a disaster” for all; Said by \"Anna Berg\" (Named); speaker \"Anna Berg\"")]
    [InlineData("The workers' 'golden' year ended.", "")]
    public void A_text_has_these_statements(string text, string expected) =>
        string.Join('|', SpecLines.Of("statements", LanguagePipelineTests.Annotate(text))).ShouldBe(expected);
}
