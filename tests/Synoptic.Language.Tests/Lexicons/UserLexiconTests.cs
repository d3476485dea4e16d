using Synoptic.Language.Lexicons;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Lexicons;

public sealed class UserLexiconTests
{
    [Fact]
    public void A_users_names_count_before_those_that_are_shipped()
    {
        UserLexicon lexicon = UserLexicon.None.With("own.tsv", "actor\tKeel Row\tNOR\nactor\tPeru\tCHL\t-1950\nactor\tPeru\tBOL\t1951-\n");
        lexicon.Problems.ShouldBeEmpty();
        Country(lexicon, "keel row", 2000).ShouldBe("NOR");
        Country(lexicon, "Peru", 1940).ShouldBe("CHL");
        Country(lexicon, "Peru", 2000).ShouldBe("BOL");
        Country(UserLexicon.None, "Peru", 1940).ShouldBe("PER");
    }

    [Fact]
    public void Names_of_capitals_are_found_as_they_are_written_and_those_of_dictionaries_in_any_case()
    {
        UserLexicon own = UserLexicon.None.With("own.tsv", "actor\tWHIM\tNOR\n");
        Country(own, "WHIM", 2000).ShouldBe("NOR");
        Country(own, "whim", 2000).ShouldBeNull();
        UserLexicon imported = UserLexicon.None.With("a.txt", "WHIM_SOCIETY_ [NORGOV]\nGREAT_WHIM_ [ELB]\n");
        Country(imported, "Whim Society", 2000).ShouldBe("NOR");
        Country(imported, "Great Whim", 2000).ShouldBeNull(); // no country of ISO 3166-1
    }

    [Fact]
    public void The_later_file_counts()
    {
        UserLexicon lexicon = UserLexicon.None.With("one.tsv", "actor\tKeel Row\tNOR\n").With("two.tsv", "actor\tKeel Row\tSWE\n");
        Country(lexicon, "Keel Row", 2000).ShouldBe("SWE");
    }

    [Theory]
    [InlineData("actor\tKeel Row", "own.tsv:2: An actor has 2 or 3 columns after its kind, here are 1: write actor, name|name, code, years.")]
    [InlineData("actor\tKeel Row\tnor", "own.tsv:2: 'Keel Row' with code 'nor' is no actor: write names divided by |, then a code of capital letters (FRA, FRAGOV, IGOUNO).")]
    [InlineData("actor\tKeel Row\tNOR\tlong ago", "own.tsv:2: 'long ago' is no stretch of time: write 1991-2004, 2004-, -1991 or 1991-06-12..2004-12-31.")]
    [InlineData("actor\tKeel Row\tNOR\t2004-1991", "own.tsv:2: '2004-1991' is no stretch of time: write 1991-2004, 2004-, -1991 or 1991-06-12..2004-12-31.")]
    [InlineData("agent\tdocker", "own.tsv:2: An agent has 2 columns after its kind: write agent, noun|noun, a code of capital letters (GOV, or NGO~ to stand before the actor's).")]
    [InlineData("event\tACCUSE\tblame/v object(@rival)", "own.tsv:2: No line defines '@rival': add a line class, rival, word|word.")]
    [InlineData("evnet\tACCUSE\tblame/v", "own.tsv:2: 'evnet' is no kind of line: begin with one of class, event, frame, relation, position, actor, agent.")]
    public void A_wrong_line_is_told_and_the_others_count(string line, string problem)
    {
        UserLexicon lexicon = UserLexicon.None.With("own.tsv", "# origin: a test; licence: none\n" + line + "\nactor\tKeel\tSWE\n");
        lexicon.Problems.ShouldHaveSingleItem().ToString().ShouldBe(problem);
        Country(lexicon, "Keel", 2000).ShouldBe("SWE");
    }

    [Fact]
    public void Own_verbs_and_frames_are_found()
    {
        AnnotatedDocument document = Annotate(
            "Norway mothballed two frigates.", "class\thull\tfrigate|barge\nevent\tRETREAT\tmothball/v object(@hull)\tactor=subject\nframe\tlay-up\tmothball/v\towner=subject; ship=object\n");
        EventMention found = document.Events.ShouldHaveSingleItem();
        found.Type.ShouldBe("RETREAT");
        found.Actors.ShouldHaveSingleItem().Country.ShouldBe("NOR");
        document.Frames.Single(frame => frame.Type == "lay-up").Roles.Select(role => role.Role).ShouldBe(["owner", "ship"]);
    }

    [Fact]
    public void Verbs_of_a_dictionary_become_events_with_plover_types()
    {
        AnnotatedDocument document = Annotate("Norway frobbed Sweden on Monday.", "NORWAY_ [NOR]\nSWEDEN_ [SWE]", "FROB [1823]\n- * NOBODY [---]\n");
        EventMention found = document.Events.Single(each => each.Trigger.Read(document.Text) == "frobbed");
        found.Type.ShouldBe("ASSAULT");
        found.CameoRoot.ShouldBe("18");
        found.Actors.ShouldHaveSingleItem().Country.ShouldBe("NOR");
        found.Recipients.ShouldHaveSingleItem().Country.ShouldBe("SWE");
    }

    private static AnnotatedDocument Annotate(string text, params string[] lexicons) =>
        new LanguagePipeline(lexicons.Aggregate(UserLexicon.None, (lexicon, each) => lexicon.With("own", each))).Annotate(LanguagePipelineTests.Report(text));

    private static string? Country(UserLexicon lexicon, string name, int year) =>
        lexicon.Actors.CountryOf(name, EntityType.Organization, new DateOnly(year, 1, 1));
}
