using Synoptic.Language.Dictionaries;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Model;

namespace Synoptic.Language.Tests.Dictionaries;

public sealed class DictionaryCoderTests
{
    private const string Actors = """
        <ADJECTIVE>
        STUBBORN
        </ADJECTIVE>
        ELBONIA [ELB]
        LAPUTA_
        +FLYING_ISLAND_
            [LAP <991231]
            [LPT >000101]
        GRAND_FENWICK_ [GRF]
        SYLDAV [SYL]
        ANDUR ISLES [AND]
        BROBDINGNAG_ [---]
        CHESS_CLUB_ [###]
        TWIN_CITIES_ [TWA/TWB]
        ~~END of the file
        THIS IS NO ENTRY
        """;

    private const string Agents = """
        MINISTER_ [~GOV]
        TROOP_ [~MIL]
        RIGHTS_GROUP_ [NGO~]
        """;

    private const string Verbs = """
        <SYNSETS>
        &GOODS
        +GRAIN
        +DRIED_FISH
        </SYNSETS>
        GREET [041]
        - * &GOODS FROM [042]
        - WOULD NOT * [112]
        SELL_ [071]
        { SOLD_ }
        - * { ARMS | COLD_STEEL } TO + [072]
        MEET_ [031:032]
        { MET_ }
        - % * [033]
        SAID [023?]
        FOUND [060!]
        RAIN [---]
        LEAVE_FOR [034]
        EXPEL [200]
        - + WAS * BY $ [201]
        """;

    private static readonly DictionaryFile[] Files =
        [DictionaryReader.Read("a", Actors), DictionaryReader.Read("g", Agents), DictionaryReader.Read("v", Verbs)];

    private static readonly DictionaryCoder Coder = new(new EventDictionary(Files));

    [Theory]
    [InlineData("Elbonia greeted Laputa.", "ELB 041 LPT")]
    [InlineData("The Elbonian fleet greeted Laputas.", "ELB 041 LPT")] // an open name, a closed one
    [InlineData("Elbonia greeted Laputan guests.", "")]
    [InlineData("Elbonia greeted the dried fish from Laputa.", "ELB 042 LPT")]
    [InlineData("Elbonia greeted dried old fish from Laputa.", "ELB 041 LPT")] // joined words stand together
    [InlineData("Elbonia would surely not greet Laputa.", "ELB 112 LPT")] // others need not
    [InlineData("Elbonia sold cold steel of theirs to Laputa.", "ELB 072 LPT")]
    [InlineData("Elbonia sells ships for Laputa.", "ELB 071 LPT")] // regular forms of a closed verb
    [InlineData("Elbonia sellers like Laputa.", "")]
    [InlineData("Elbonia met Laputa.", "ELB 031 LPT; LPT 032 ELB")]
    [InlineData("Elbonia and Laputa met.", "ELB 033 LPT; LPT 033 ELB")]
    [InlineData("Elbonia, Laputa and stubborn Grand Fenwick greeted Syldavia.", "ELB 041 SYL; GRF 041 SYL; LPT 041 SYL")]
    [InlineData("Elbonia greeted Laputa and sold grain to Syldavia.", "ELB 041 LPT; ELB 071 SYL")] // the subject goes on
    [InlineData("Elbonia, a rainy place by the sea, greeted Laputa.", "ELB 041 LPT")]
    [InlineData("Laputa was greeted by Elbonia.", "ELB 041 LPT")]
    [InlineData("Laputa was expelled by Elbonia.", "ELB 201 LPT")]
    [InlineData("Elbonia's minister greeted troops of Laputa.", "ELBGOV 041 LPTMIL")]
    [InlineData("Rights groups in Elbonia greeted Laputa.", "NGOELB 041 LPT")]
    [InlineData("Elbonia's former minister greeted Laputa.", "ELBELI 041 LPT")]
    [InlineData("Elbonia said Laputa had sold ships to Syldavia.", "ELB 071 SYL")] // "said" counts without another event only
    [InlineData("Elbonia said so to Laputa.", "ELB 023 LPT")]
    [InlineData("Elbonia greeted Laputa and found Syldavia.", "ELB 060 SYL")] // no other event beside one marked so
    [InlineData("Elbonia urged calm and then it greeted Laputa.", "ELB 041 LPT")]
    [InlineData("Elbonia greeted Brobdingnag near Laputa.", "ELB 041 LPT")] // coded as nothing
    [InlineData("Elbonia greeted the chess club of Laputa.", "")] // of no interest
    [InlineData("Elbonia met the Twin Cities.", "ELB 031 TWA; ELB 031 TWB; TWA 032 ELB; TWB 032 ELB")]
    [InlineData("Elbonia left for Laputa.", "")] // LEAVE_FOR has no form "left"
    [InlineData("The greeting of Elbonia pleased Laputa.", "")] // after a determiner it is a noun
    [InlineData("Elbonia and the Greet Club met Laputa.", "ELB 031 LPT; LPT 032 ELB")] // a capital makes a noun
    [InlineData("Andur and its many isles greeted Laputa.", "AND 041 LPT")] // an open name may hold other words
    [InlineData("ELBONIA GREETED LAPUTA.", "ELB 041 LPT")]
    [InlineData("", "")]
    public void A_sentence_is_coded_by_the_dictionaries(string text, string events) => Code(text, new DateOnly(2005, 1, 1)).ShouldBe(events);

    [Theory]
    [InlineData(1998, "ELB 041 LAP")]
    [InlineData(2001, "ELB 041 LPT")]
    public void A_code_holds_on_its_days(int year, string events) => Code("Elbonia greeted the Flying Island.", new DateOnly(year, 1, 1)).ShouldBe(events);

    [Theory]
    [InlineData(CodingCoverage.EachClause, false, "ELB 041 LPT; ELB 071 SYL")]
    [InlineData(CodingCoverage.FirstClause, false, "ELB 041 LPT")]
    [InlineData(CodingCoverage.EachVerb, false, "ELB 041 LPT; ELB 041 SYL; ELB 071 SYL")]
    [InlineData(CodingCoverage.EachClause, true, "ELB 041 LPT; ELB 041 ~MIL; ELB 071 SYL")]
    public void Options_say_what_is_coded(CodingCoverage coverage, bool codesAgents, string events)
    {
        const string text = "Elbonia greeted Laputa and troops and sold ships to greet Syldavia.";
        var coder = new DictionaryCoder(new EventDictionary(Files), new CodingOptions(coverage, codesAgents));
        string.Join("; ", coder.Code(text, new TextSpan(0, text.Length), new DateOnly(2005, 1, 1)).Select(coded => $"{coded.Source} {coded.Code} {coded.Target}").Order(StringComparer.Ordinal)).ShouldBe(events);
    }

    [Fact]
    public void Every_line_of_the_dictionaries_is_good() => Files.SelectMany(file => file.Problems).ShouldBeEmpty();

    [Fact]
    public void An_event_shows_its_words()
    {
        const string text = "On Monday the Elbonian troops greeted Laputa.";
        CodedEvent coded = Coder.Code(text, new TextSpan(0, text.Length), null).ShouldHaveSingleItem();
        coded.SourceSpan.Read(text).ShouldBe("Elbonian troops");
        coded.VerbSpan.Read(text).ShouldBe("greeted");
        coded.TargetSpan.Read(text).ShouldBe("Laputa");
    }

    private static string Code(string text, DateOnly day) => string.Join(
        "; ", Coder.Code(text, new TextSpan(0, text.Length), day).Select(coded => $"{coded.Source} {coded.Code} {coded.Target}").Order(StringComparer.Ordinal));
}
