using System.Text;
using Synoptic.Language.Dictionaries;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Dictionaries;

public sealed class DictionaryReaderTests
{
    private const string Petrarch = """
        <!-- a comment
             of two lines -->
        &VESSELS
        +SHIPS
        +BOATS

        --- SEIZE [170] ---
        SEIZE {SEIZES SEIZED SEIZING} # a comment
        TAKE_+OVER {TOOK_OVER TAKEN_OVER}
        - * &VESSELS (FROM +) [171]  # brackets of PETRARCH 2
        - DID N'T * [120]
        """;

    [Theory]
    [InlineData("Elbonia seized ships from Laputa.", "ELB 171 LAP")]
    [InlineData("Elbonia took over Laputa.", "ELB 170 LAP")]
    [InlineData("Elbonia didn't seize Laputa.", "ELB 120 LAP")]
    [InlineData("Elbonia seizures Laputa.", "")]
    public void Verbs_of_petrarch_stand_in_blocks(string text, string events)
    {
        DictionaryFile verbs = DictionaryReader.Read("v", Petrarch);
        verbs.Problems.ShouldBeEmpty();
        var coder = new DictionaryCoder(new EventDictionary(DictionaryReader.Read("a", "ELBONIA_ [ELB]\nLAPUTA_ [LAP]"), verbs));
        string.Join("; ", coder.Code(text, new TextSpan(0, text.Length), null).Select(coded => $"{coded.Source} {coded.Code} {coded.Target}")).ShouldBe(events);
    }

    [Theory]
    [InlineData("ELBONIA_", "v:1: The name has no code: write [CODE] after it or below its other names.")]
    [InlineData("ELBONIA_ [ELB", "v:1: The bracket of 'ELBONIA_ [ELB' does not close: write [CODE].")]
    [InlineData("ELBONIA_ [ELB 991340]", "v:1: '991340' is no stretch of time: write <950601, >950601 or 950601-990815.")]
    [InlineData("ELBONIA_ [ELB >991340]", "v:1: '991340' is no day: write YYMMDD (years from 1930) or YYYYMMDD.")]
    [InlineData("_ [ELB]", "v:1: '_' holds no word: write one.")]
    public void A_wrong_line_is_told_and_the_next_one_counts(string line, string problem)
    {
        DictionaryFile file = DictionaryReader.Read("v", line + "\nLAPUTA_ [LAP]");
        file.Problems[0].ToString().ShouldBe(problem);
        file.Actors[^1].Codes[0].Code.ShouldBe("LAP");
    }

    [Theory]
    [InlineData("- GREET [040]", "v:2: 'GREET' does not show where the verb stands: write * in its place.")]
    [InlineData("- * &NOTHING [040]", "v:2: No line above defines &NOTHING: write it, and below it +WORD for each of its words.")]
    [InlineData("- * { GRAIN | FISH [040]", "v:2: The braces of '{ GRAIN | FISH' do not close around words: write { A | B }.")]
    [InlineData("- * { [040]", "v:2: The braces of '{' do not close around words: write { A | B }.")]
    [InlineData("- * GRAIN } [040]", "v:2: '}' in 'GRAIN }' stands where a word should: write letters, _ and the signs $ + % ^ { | } &.")]
    public void A_wrong_pattern_is_told_and_the_verb_counts(string pattern, string problem)
    {
        DictionaryFile file = DictionaryReader.Read("v", "GREET [041]\n" + pattern + "\n- * GIFT [043]");
        file.Problems.ShouldHaveSingleItem().ToString().ShouldBe(problem);
        file.Verbs.ShouldHaveSingleItem().Patterns.ShouldHaveSingleItem().Code.Code.ShouldBe("043");
    }

    [Fact]
    public void Agents_have_substitutions_and_other_forms()
    {
        DictionaryFile file = DictionaryReader.Read("g", "!PERSON! = MAN, WOMAN\nBOAT!PERSON! [~LAB]\nCHAMBER_OF_TRADE {CHAMBERS_OF_TRADE} [~BUS]\nCREW");
        file.Agents.Select(agent => $"{string.Join(' ', agent.Steps.Select(step => step.Word.Text))} {agent.Code}")
            .ShouldBe(["BOATMAN LAB", "BOATWOMAN LAB", "CHAMBER OF TRADE BUS", "CHAMBERS OF TRADE BUS"]);
        file.Problems.ShouldHaveSingleItem().ToString().ShouldBe("g:4: 'CREW' has no agent code: write NOUN [~CODE].");
    }

    [Fact]
    public void Sets_that_name_sets_end_somewhere()
    {
        var text = new StringBuilder("&S0\n+WORD\n");
        for (int i = 1; i < 30; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"&S{i}\n+&S{i - 1}_&S{i - 1}\n");
        }

        DictionaryReader.Read("v", text + "GREET [041]\n- * &S3 [042]\n").Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_line_of_ten_megabytes_is_told_and_left_out()
    {
        DictionaryFile file = DictionaryReader.Read("v", "GREET [041]\n- * " + new string('A', 10_000_000) + " [042]\nMEET [031]\n");
        file.Problems.ShouldHaveSingleItem().ToString().ShouldStartWith("v:2: The line has 100000");
        file.Verbs.Length.ShouldBe(2);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        var random = new Random(20261122);
        string[] parts = ["GREET", "ELBONIA_", " ", "\n", "- ", "*", "{", "}", "|", "[041]", "[~GOV]", "[", "]", "&X", "+", "$", "%", "^", "_", "~", "=", "---", "<TIME>", "\t", "#", ";", "\uFFFD", "\uD800", "é", "<!--", "-->", "!P!", ",", "\0", "[ELB <950101]"];
        for (int round = 0; round < 3000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(parts.Length)]));
            DictionaryFile file = DictionaryReader.Read("any", text);
            file.Problems.ShouldAllBe(problem => problem.Message.Length > 0, text);
            _ = new DictionaryCoder(new EventDictionary(file)).Code(text, new TextSpan(0, text.Length), null);
        }
    }
}
