using System.Globalization;
using System.Text.Json;

namespace Synoptic.Tests.Cli;

/// <summary>Folders as people have them: copies, corrections, digests, strangers. Each is read as a user would read it.</summary>
public sealed class BadInputTests
{
    private const string Dam =
        "Water broke through the old Marrow Dam above Hollin Ford on Tuesday night and drowned seven people in the valley below, the district council said.\n\n"
        + "About 340 people were taken to a school in Penby, where Red Cross volunteers handed out blankets and soup.\n\n"
        + "The dam was built in 1911 and was last inspected in March, according to the water board.\n";

    private const string DamRetold =
        "Hollin Ford mourns seven\n\nSeven people drowned when Marrow Dam gave way above Hollin Ford on Tuesday night. In the school at Penby 340 people wait for news.\n";

    private const string Trams =
        "Trams stand still in Castrelle\n\nTram drivers in Castrelle walked out on Wednesday for 48 hours over pay. Fenna Roo, who leads their union, called the offer of the city an insult.\n";

    private const string TramsRetold =
        "Castrelle walks to work\n\nCastrelle walked to work on Wednesday, since tram drivers are on strike for 48 hours over pay. The union of Fenna Roo wants more than the city offers.\n";

    [Fact]
    public void Five_copies_of_one_report_are_five_witnesses_and_one_origin()
    {
        using ReportFolder folder = new();
        folder.Add("reports.yaml", "reports:\n" + string.Concat(Enumerable.Range(1, 5).Select(number =>
        {
            folder.Add($"{number}.txt", $"Dam breaks\n\n{Dam}\nPrinted by paper {number}.\n");
            return string.Create(CultureInfo.InvariantCulture, $"  {number}.txt:\n    source: Paper {number}\n    published-at: 2031-05-0{number}\n");
        })));

        JsonElement brief = Read(folder);

        JsonElement[] claims = [.. brief.GetProperty("claims").EnumerateArray().Where(claim => claim.GetProperty("witnesses").GetInt32() > 1)];
        claims.ShouldNotBeEmpty();
        claims.ShouldAllBe(claim => claim.GetProperty("witnesses").GetInt32() == 5 && Origins(claim) == "1-1" && Word(claim, "support") == "repeated");
        brief.GetProperty("stories").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_correction_updates_its_article_and_contradicts_nothing()
    {
        using ReportFolder folder = new();
        folder.Add("article.txt", $"Dam breaks\n\n{Dam}");
        folder.Add("corrected.txt", $"Dam breaks\n\n{Dam.Replace("seven", "five", StringComparison.Ordinal)}\nCorrection: an earlier version of this article gave another number of dead.\n");
        folder.Add("reports.yaml", "reports:\n  article.txt:\n    source: North Star\n    published-at: 2031-05-07T08:00:00Z\n  corrected.txt:\n    source: North Star\n    published-at: 2031-05-07T09:30:00Z\n");

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path);

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldContain("on a number: \"seven\" (report 1), later \"five\" (report 2)");
        run.Text.ShouldContain("reports 1 and 2 are versions of the same article");
        run.Text.ShouldNotContain("conflict");
    }

    [Fact]
    public void A_report_that_quotes_another_whole_adds_no_origin()
    {
        using ReportFolder folder = new();
        folder.Add("star.txt", $"Dam breaks\n\n{Dam}");
        folder.Add("watch.txt", $"What the papers wrote\n\nThe North Star carried this report, which we print whole:\n\n“{Dam.Trim().Replace("\n\n", "\n\n“", StringComparison.Ordinal)}”\n\nNo other paper had a reporter there.\n");
        folder.Add("reports.yaml", "reports:\n  star.txt:\n    source: North Star\n    published-at: 2031-05-07\n  watch.txt:\n    source: Press Watch\n    published-at: 2031-05-08\n");

        JsonElement brief = Read(folder);

        JsonElement[] claims = [.. brief.GetProperty("claims").EnumerateArray().Where(claim => claim.GetProperty("witnesses").GetInt32() > 1)];
        claims.ShouldNotBeEmpty();
        claims.ShouldAllBe(claim => Origins(claim) == "1-1");
    }

    [Fact]
    public void A_digest_does_not_glue_the_stories_that_it_tells()
    {
        using ReportFolder folder = OfTwoStories();
        folder.Add("digest.txt",
            "The day in ten items\n\nSeven people drowned when Marrow Dam above Hollin Ford broke on Tuesday night, the district council said.\n\n"
            + "Tram drivers in Castrelle walked out on Wednesday for 48 hours over pay.\n\n"
            + "A court in Ostrand sentenced the banker Ivo Pellan to six years in prison for forging loan contracts at Halm Bank.\n\n"
            + "An earthquake shook Tarsipol on Wednesday morning and brought down the minaret of the Rose Mosque.\n\n"
            + "Parliament in Velmark rejected the pension bill, and Finance Minister Greta Sund said that she would not resign.\n\n"
            + "A fire at a paint works in Dunmoor burned for nine hours on Monday.\n\n"
            + "The freighter Golden Heron ran aground off Cape Sorrel with 1,200 tonnes of grain.\n\n"
            + "The cyclist Mateo Brisk was banned for two years after a test at the Tour of the Lakes.\n\n"
            + "Thieves took four bronze masks from the Linden Museum in Hartsee on Sunday night.\n\n"
            + "Health officials in Bracken County found bird flu on two farms.\n");

        JsonElement brief = Read(folder);

        StoryOf(brief, "dam.txt").ShouldBe(StoryOf(brief, "dam-retold.txt"));
        StoryOf(brief, "trams.txt").ShouldBe(StoryOf(brief, "trams-retold.txt"));
        StoryOf(brief, "dam.txt").ShouldNotBe(StoryOf(brief, "trams.txt"));
        Silent(brief, "trams.txt", "dam.txt").ShouldBeEmpty();
        Silent(brief, "dam.txt", "trams.txt").ShouldBeEmpty();
    }

    [Fact]
    public void Two_stories_in_one_folder_share_no_claim_and_no_silence()
    {
        using ReportFolder folder = OfTwoStories();

        JsonElement brief = Read(folder);

        brief.GetProperty("stories").GetArrayLength().ShouldBe(2);
        Together(brief).ShouldNotBeEmpty();
        Together(brief).ShouldAllBe(paths => paths.Select(path => path[0]).Distinct().Count() == 1);
        Silent(brief, "trams.txt", "dam.txt").ShouldBeEmpty();
    }

    [Fact]
    public void One_phrase_in_two_stories_is_no_claim_of_both()
    {
        using ReportFolder folder = new();
        folder.Add("mine.txt", "Mine\n\nA roof fell in at the Old Rake mine near Sallowby on Monday and killed 12 miners, whom their families had seen off that morning. Harl Mining, the owner, closed the shaft and sent geologists from Ostrand. “This is a black day for all of us,” said Leda Morrow.\n");
        folder.Add("bus.txt", "Bus\n\nA bus of the Swiftline company left the road above Ambry in fog and fell into a gorge, and 14 pensioners on a trip to the lakes died. The driver was asleep, a passenger told doctors. “This is a black day for the country,” said Leda Morrow.\n");
        folder.Add("mine-2.txt", "Old Rake\n\nThe roof of the Old Rake mine near Sallowby fell in on Monday. Harl Mining closed the shaft, in which 12 miners died, and sent geologists from Ostrand.\n");
        folder.Add("bus-2.txt", "Gorge\n\nIn a gorge at Ambry 14 pensioners died when a Swiftline bus left the road in fog. Their driver was asleep, doctors heard from a passenger.\n");
        folder.Add("reports.yaml", "reports:\n" + string.Concat(new[] { "mine", "mine-2", "bus", "bus-2" }.Select(name =>
            $"  {name}.txt:\n    published-at: 2031-{(name.StartsWith('m') ? "05-07" : "08-21")}\n")));

        JsonElement brief = Read(folder);

        brief.GetProperty("stories").GetArrayLength().ShouldBe(2);
        Together(brief).ShouldNotBeEmpty();
        Together(brief).ShouldAllBe(paths => paths.Select(path => path[0]).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("Sieben Tote nach Dammbruch\n\nDer alte Damm oberhalb von Hollin Ford ist in der Nacht zum Mittwoch gebrochen. Sieben Menschen ertranken, wie der Rat mitteilte. Rund 340 Menschen wurden in eine Schule in Penby gebracht.\n", "German")]
    [InlineData("Sept morts\n\nLe vieux barrage de Marrow s'est rompu dans la nuit. Sept personnes se sont noyées, a indiqué le conseil. Environ 340 personnes ont été conduites dans une école de Penby.\n", "French")]
    [InlineData("Семеро погибших\n\nСтарая плотина прорвалась в ночь на среду. Семь человек утонули, сообщил районный совет.\n", "Cyrillic script")]
    [InlineData("大坝决口七人死亡\n\n周二夜间，马罗大坝决口，造成七人死亡。\n", "Chinese script")]
    [InlineData("Dam breaks\n\nMarrow Dam broke on Tuesday night.\n\nDer alte Damm oberhalb von Hollin Ford ist in der Nacht zum Mittwoch gebrochen. Sieben Menschen ertranken, wie der Rat mitteilte. Rund 340 Menschen wurden in eine Schule in Penby gebracht.\n", "German")]
    public void A_report_in_another_language_is_set_aside_by_name(string text, string language)
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("other.txt", text);

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path);
        CommandLineRun analyzed = CommandLineRun.Of("analyze", folder.Path);

        run.Status.ShouldBe(3);
        run.Text.ShouldStartWith("Brief of 2 reports\n");
        run.Text.ShouldContain("other.txt");
        run.Error.Split('\n').ShouldContain($"other.txt: language: the text is in {language}, and only English is read; translate it, or leave it out.");
        analyzed.Status.ShouldBe(3);
        analyzed.Text.ShouldNotContain("other.txt");
    }

    [Theory]
    [InlineData("Rio de Janeiro: Eduardo Paes meets Luiz da Silva\n")]
    [InlineData("Los Angeles, Las Vegas, La Paz\n")]
    [InlineData("“La loi est la loi,” the minister said in Paris, and he would not say more of it to those who asked.\n")]
    [InlineData("x\n")]
    public void Foreign_names_and_quotations_make_no_foreign_report(string text)
    {
        using ReportFolder folder = ReportFolder.OfTwo();
        folder.Add("third.txt", text);

        CommandLineRun.Of("brief", folder.Path).Error.ShouldNotContain("language");
    }

    [Fact]
    public void Reports_without_dates_stand_in_the_order_of_their_paths()
    {
        using ReportFolder folder = new();
        folder.Add("b.txt", $"Dam breaks\n\n{Dam}");
        folder.Add("a.txt", DamRetold);

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--format", "markdown");

        run.Status.ShouldBe(0, run.Error);
        run.Text.IndexOf("Hollin Ford mourns", StringComparison.Ordinal).ShouldBeLessThan(run.Text.IndexOf("Dam breaks", StringComparison.Ordinal));
        run.Text.Split("date unknown").Length.ShouldBe(3);
    }

    [Fact]
    public void Namesakes_in_one_story_keep_their_full_names()
    {
        using ReportFolder folder = new();
        folder.Add("one.txt", "Mayor and builder at odds\n\nMayor Anna Lind said on Monday that the bridge at Varn would stay shut. The builder Peter Lind, who is not related to her, said that his firm had finished its work in time. Anna Lind told reporters that the city would sue.\n");
        folder.Add("two.txt", "Varn bridge stays shut\n\nThe bridge at Varn stays shut, Anna Lind, the mayor, said on Monday. Peter Lind, whose firm built the bridge, said that it was safe. Lind said nothing more.\n");

        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--all");

        run.Status.ShouldBe(0, run.Error);
        run.Text.ShouldContain("· Anna Lind, person; 2 reports");
        run.Text.ShouldContain("· Peter Lind, person; 2 reports");
    }

    private static ReportFolder OfTwoStories()
    {
        ReportFolder folder = new();
        folder.Add("dam.txt", $"Dam breaks\n\n{Dam}");
        folder.Add("dam-retold.txt", DamRetold);
        folder.Add("trams.txt", Trams);
        folder.Add("trams-retold.txt", TramsRetold);
        return folder;
    }

    private static JsonElement Read(ReportFolder folder)
    {
        CommandLineRun run = CommandLineRun.Of("brief", folder.Path, "--format", "json");
        run.Status.ShouldBe(0, run.Error);
        using JsonDocument brief = JsonDocument.Parse(run.Output);
        return brief.RootElement.Clone();
    }

    private static string Word(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static string Origins(JsonElement claim) =>
        $"{claim.GetProperty("origins").GetProperty("min")}-{claim.GetProperty("origins").GetProperty("max")}";

    private static string PathOf(JsonElement brief, int document) => Word(brief.GetProperty("documents")[document], "path");

    private static int StoryOf(JsonElement brief, string path) => brief.GetProperty("stories").EnumerateArray().ToList()
        .FindIndex(story => story.GetProperty("documents").EnumerateArray().Any(document => PathOf(brief, document.GetInt32()) == path));

    /// <summary>For each claim of several reports, their paths.</summary>
    private static string[][] Together(JsonElement brief) =>
    [
        .. brief.GetProperty("claims").EnumerateArray()
            .Where(claim => claim.GetProperty("witnesses").GetInt32() > 1)
            .Select(claim => claim.GetProperty("evidence").EnumerateArray()
                .Select(evidence => PathOf(brief, evidence.GetProperty("document").GetInt32())).ToArray()),
    ];

    /// <summary>The claims that one report makes and another is said to be silent on.</summary>
    private static IEnumerable<int> Silent(JsonElement brief, string silent, string says)
    {
        ILookup<int, (string Path, string State)> coverage = brief.GetProperty("coverage").EnumerateArray().ToLookup(
            entry => entry.GetProperty("claim").GetInt32(),
            entry => (PathOf(brief, entry.GetProperty("document").GetInt32()), Word(entry, "state")));
        return coverage.Where(claim => claim.Contains((silent, "silent")) && claim.Contains((says, "says"))).Select(claim => claim.Key);
    }
}
