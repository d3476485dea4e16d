using Synoptic.Language.Morphology;

namespace Synoptic.Language.Tests.Morphology;

public sealed class LemmaScriptTests
{
    [Theory]
    [InlineData("Cities", "city", "l3/y")]
    [InlineData("Beijing", "Beijing", "k0/")]
    [InlineData("the", "the", "l0/")]
    [InlineData("AMERICA", "America", "t0/")]
    [InlineData("'s", "be", "l2/be")]
    [InlineData("Nations", "Nation", "k1/")]
    public void The_shortest_script_leads_from_form_to_lemma(string form, string lemma, string script)
    {
        LemmaScript derived = LemmaScript.Derive(form, lemma);
        derived.ToString().ShouldBe(script);
        derived.Apply(form).ShouldBe(lemma);
        LemmaScript.Parse(script).ShouldBe(derived);
    }

    [Fact]
    public void A_form_too_short_to_cut_stays_whole() => LemmaScript.Parse("l3/y").Apply("As").ShouldBe("as");

    [Theory]
    [InlineData("")]
    [InlineData("l3")]
    public void Text_that_is_no_script_is_refused(string text) => Should.Throw<FormatException>(() => LemmaScript.Parse(text));
}
