using Synoptic.Language.Patterns;

namespace Synoptic.Language.Tests.Patterns;

public sealed class LexiconReaderTests
{
    [Theory]
    [InlineData("evnt\tCONSULT\tmeet/v", "'evnt' is no kind of line: begin with one of class, event, frame, relation, position, actor, agent.")]
    [InlineData("event CONSULT meet/v", "'event CONSULT meet/v' is one column: divide the columns by tabs.")]
    [InlineData("event\tCONSULT", "A pattern has 3 or 4 columns, here are 2: write kind, name, trigger with conditions, roles.")]
    [InlineData("class\tfruit", "A class has 3 columns, here are 2: write class, name, word|word.")]
    [InlineData("event\tCONSULT\tmeet", "'meet' names no part of speech: write lemma/v, lemma/n or lemma/a, conditions after it.")]
    [InlineData("event\tCONSULT\tmeet/x", "'x' in 'meet/x' is no part of speech: write v, n or a after the slash.")]
    [InlineData("event\tCONSULT\tmeet/v\tactor", "'actor' is neither role=argument nor role:word: write one of them.")]
    [InlineData("event\tCONSULT\tmeet/v object(\tactor=subject", "The brackets of 'meet/v object(' do not match: close each that opens.")]
    [InlineData("event\tCONSULT\tmeet/v object()\tactor=subject", "A restriction is empty: write words, @classes or :kinds between its brackets, divided by |.")]
    [InlineData("event\tCONSULT\tmeet/v object(:planet)", "':planet' is no kind: write one of :person, :human, :body, :state, :place, :name, :actor, :quantity, :majority, :time, :clause, :future, :wish, :thing.")]
    [InlineData("event\tCONSULT\tmeet/v object.\tactor=subject", "'' is no argument name: write subject, object, recipient, possessor, modifier, complement or a preposition, of several words joined by _.")]
    public void A_wrong_line_is_named_with_what_to_write_instead(string line, string message)
    {
        LexiconFile file = LexiconReader.Read("my.tsv", "# mine\n\n" + line + "\nframe\tvisit\tvisit/v\tvisitor=subject");
        file.Problems.ShouldHaveSingleItem().ToString().ShouldBe("my.tsv:3: " + message);
        file.Patterns.ShouldHaveSingleItem().Name.ShouldBe("visit");
    }

    [Fact]
    public void Lines_of_actors_are_handed_on_as_they_are()
    {
        LexiconLine line = LexiconReader.Read("my.tsv", "\uFEFFactor\tAnna Berg\tSWE\t1990-1994\r\n").Lines.ShouldHaveSingleItem();
        line.Kind.ShouldBe("actor");
        line.Columns.ShouldBe(["Anna Berg", "SWE", "1990-1994"]);
        line.Place.ShouldBe(new LexiconPlace("my.tsv", 1));
    }

    [Fact]
    public void A_class_that_no_line_defines_is_a_problem_of_the_lexicon()
    {
        LexiconFile file = LexiconReader.Read("my.tsv", "event\tCONSULT\t@talk/v object(@guest)");
        PatternLexicon lexicon = PatternLexicon.Empty.With(file);
        lexicon.Problems.Select(problem => problem.ToString()).ShouldBe(
        [
            "my.tsv:1: No line defines '@guest': add a line class, guest, word|word.",
            "my.tsv:1: No line defines '@talk': add a line class, talk, word|word.",
        ]);
        lexicon.With(LexiconReader.Read("more.tsv", "class\tguest\tguest|@talk\nclass\ttalk\ttalk|@guest")).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Any_text_is_read()
    {
        var random = new Random(20250904);
        const string Pieces = "event\tframe\tclass\ta/v|@(!):.=;- \n#\"é\0";
        for (int i = 0; i < 2_000; i++)
        {
            string text = "event\tA\t" + string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            PatternLexicon.Empty.With(LexiconReader.Read("any.tsv", text)).Problems.ShouldAllBe(problem => problem.Message.Length > 0, text);
        }
    }
}
