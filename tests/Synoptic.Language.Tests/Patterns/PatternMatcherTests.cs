using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Tests.Patterns;

public sealed class PatternMatcherTests
{
    private const string Lexicon = """
        class	weapon	missile|rocket|@bomb
        class	bomb	bomb
        frame	test	test/vn object|of|modifier(@weapon)	actor=subject|possessor; weapon=object|of|modifier(@weapon); outcome:none
        frame	test	fire/v object(@weapon) into(sea)	actor=subject; weapon=object
        frame	firing	fire/v object(@weapon)	actor=subject; weapon=object
        frame	vote	cast/v object(vote|ballot)	voter=subject|object.possessor; side=for|against
        frame	-	test/v object(patience)
        frame	patience	test/v	who=subject
        frame	launch	launch/v	what=object(*)|of(@weapon)
        frame	-	launch/v object(campaign)
        frame	march	march/v complement:to|adverbial:to	who=subject(:person|:state); goal=complement:to|adverbial:to; word=self
        frame	count	killed/v|kill/v object(:quantity)	of=object(sailor)
        event	CONSULT visit	visit/v	actor=subject; context:military
        """;

    [Theory]
    [InlineData("The navy tested a rocket.", "test: actor navy, weapon rocket, outcome none | patience: who navy")]
    [InlineData("A bomb was tested by the navy.", "test: actor navy, weapon bomb, outcome none | patience: who navy")]
    [InlineData("The navy's missile test failed.", "test: actor navy, weapon missile, outcome none")]
    [InlineData("The test of a rocket failed.", "test: weapon rocket, outcome none")]
    [InlineData("The teacher tested the children.", "patience: who teacher")]
    [InlineData("The children tested her patience.", "")]
    [InlineData("The navy fired a rocket into the sea.", "test: actor navy, weapon rocket | firing: actor navy, weapon rocket")]
    [InlineData("The navy fired a cook.", "")]
    [InlineData("Norway cast its vote against the plan.", "vote: voter Norway, side plan")]
    [InlineData("They launched a boat.", "launch: what boat")]
    [InlineData("They launched a campaign.", "")]
    [InlineData("Anna Berg marched to save the trees.", "march: who Anna, goal save, word marched")]
    [InlineData("Twelve of the forty sailors were killed.", "count: of Twelve")]
    public void The_strongest_pattern_of_each_name_matches(string text, string expected) =>
        Matches(text, PatternLexicon.Empty.With(LexiconReader.Read("test.tsv", Lexicon)), PatternKind.Frame).ShouldBe(expected);

    [Fact]
    public void A_later_file_adds_words_to_classes_and_wins()
    {
        PatternLexicon lexicon = PatternLexicon.Empty.With(LexiconReader.Read("test.tsv", Lexicon));
        Matches("The navy tested a torpedo.", lexicon, PatternKind.Frame).ShouldBe("patience: who navy");
        lexicon = lexicon.With(LexiconReader.Read("mine.tsv", "class\tbomb\ttorpedo"));
        Matches("The navy tested a torpedo.", lexicon, PatternKind.Frame).ShouldBe("test: actor navy, weapon torpedo, outcome none | patience: who navy");
        lexicon = lexicon.With(LexiconReader.Read("mine.tsv", "frame\ttest\ttest/v\twho=subject"));
        Matches("The navy tested a torpedo.", lexicon, PatternKind.Frame).ShouldBe("test: who navy | patience: who navy");
    }

    [Fact]
    public void Words_after_the_type_of_an_event_are_its_mode() =>
        Matches("Peru visited Chile.", PatternLexicon.Empty.With(LexiconReader.Read("test.tsv", Lexicon)), PatternKind.Event)
            .ShouldBe("CONSULT: actor Peru, mode visit, context military");

    private static string Matches(string text, PatternLexicon lexicon, PatternKind kind)
    {
        PredicateLayer layer = new PredicateReader().Read(LanguagePipelineTests.Annotate(text).Attributed);
        return string.Join(" | ", new PatternMatcher(lexicon).Match(layer, kind).Select(match => $"{match.Pattern.Name}: {Print(match, text, layer)}"));
    }

    private static string Print(PatternMatch match, string text, PredicateLayer layer) => string.Join(", ", match.Fills
        .SelectMany(fill => fill.Arguments.Select(argument => $"{fill.Role} {layer.Document.Parsed.Words[argument.Word].Form.Span.Read(text)}"))
        .Concat(match.Pattern.Words.Select(word => $"{word.Name} {word.Value}")));
}
