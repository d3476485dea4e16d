using Synoptic.Ingestion.Tests.Support;

namespace Synoptic.Ingestion.Tests;

public class PlainTextTests
{
    private const string Wrapped =
        "The harbour master said on Wednesday that the ferry had been\ninspected in March and that no fault in its engines had been\nfound, but that the crew had asked for a second inspection\nbefore the summer.\n";

    [Theory]
    [InlineData("Ferry catches fire off coast\n\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("\n\n  Ferry catches fire off coast  \r\n\r\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("Ferry catches fire off coast\n" + Reports.Body + "\nThe coast guard sent two boats.", "Ferry catches fire off coast")]
    [InlineData("Ferry catches fire off coast\nBy Jane Doe\nMarch 3, 2021\n\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("Ministers resume talks with the U.S.\n\n" + Reports.Body, "Ministers resume talks with the U.S.")]
    [InlineData("What burned on the ferry?\n\n" + Reports.Body, "What burned on the ferry?")]
    [InlineData("***\n\nFerry catches fire off coast\n\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("BREAKING NEWS\n\nFerry catches fire off coast\n\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("Source: Harbour Post\nFerry catches fire off coast\n\n" + Reports.Body, "Ferry catches fire off coast")]
    [InlineData("Title: Ferry catches fire\nDate: 3 March 2021\n\n" + Reports.Body, "Ferry catches fire")]
    [InlineData(Reports.Body + "\n\nThe coast guard sent two boats.", null)]
    [InlineData(Wrapped, null)]
    [InlineData("Photo: the ferry in port\n\n" + Reports.Body, null)]
    [InlineData("Ferry catches fire off coast", null)]
    [InlineData("Dear colleagues,\n\n" + Reports.Body, null)]
    [InlineData("By Jane Doe\n\n" + Reports.Body, null)]
    [InlineData("PARIS, March 3, 2021 (Agency) -\n\n" + Reports.Body, null)]
    public void A_title_is_a_first_line_that_stands_as_one(string text, string? title) =>
        Reports.OneFrom("a.txt", text).Title.ShouldBe(title);

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE AND JOHN ROE", "JANE DOE AND JOHN ROE")]
    [InlineData("By Ana de la Cruz in Paris", "Ana de la Cruz in Paris")]
    [InlineData("Author: Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe | March 3, 2021", "Jane Doe")]
    [InlineData("By Tuesday the army had withdrawn", null)]
    [InlineData("Jane Doe", null)]
    public void A_byline_is_a_line_that_signs(string line, string? byline) =>
        Reports.OneFrom("a.txt", $"Ferry catches fire off coast\n\n{line}\n\n{Reports.Body}").Byline.ShouldBe(byline);

    [Theory]
    [InlineData("March 3, 2021", "2021-03-03")]
    [InlineData("Published: 3 March 2021", "2021-03-03")]
    [InlineData("Published on Wednesday, March 3, 2021", "2021-03-03")]
    [InlineData("Published March 3, 2021 at 10:15 a.m. EST", "2021-03-03T15:15:00Z")]
    [InlineData("Paris, 3 March 2021", "2021-03-03")]
    [InlineData("By Jane Doe | 2021-03-03", "2021-03-03")]
    [InlineData("PARIS, March 3, 2021 (Agency) - The ferry caught fire on March 1, 2021, the owner said.", "2021-03-03")]
    [InlineData("Paris, 3 March 2021 (Agency) — The ferry caught fire.", "2021-03-03")]
    [InlineData("Updated: 4 March 2021", null)]
    [InlineData("Published: 03/04/2021", null)]
    [InlineData("March 3", null)]
    [InlineData("PARIS, March 3 (Agency) - The ferry caught fire.", null)]
    [InlineData("The ferry caught fire on March 3, 2021.", null)]
    [InlineData("On March 3, 2021 - a Wednesday - the ferry caught fire.", null)]
    public void A_date_stands_in_a_line_of_its_own_or_in_the_dateline(string line, string? date) =>
        Reports.OneFrom("a.txt", $"Ferry catches fire off coast\n\n{line}\n\n{Reports.Body}").PublishedAt?.ToString().ShouldBe(date);

    [Theory]
    [InlineData("Source: Harbour Post", "Harbour Post")]
    [InlineData("Outlet: Harbour Post", "Harbour Post")]
    [InlineData("PARIS (Agency) - The ferry burns.", null)]
    public void A_source_is_named_as_such_and_an_agency_in_a_dateline_is_none(string line, string? source) =>
        Reports.OneFrom("a.txt", $"Ferry catches fire off coast\n\n{line}\n\n{Reports.Body}").Source.ShouldBe(source);

    [Theory]
    [InlineData("one line")]
    [InlineData("\tone\r\ntwo\rthree\n\n\n  four  \u2028 \ud83d\udea2 \u202e end \n")]
    [InlineData("escape \u001b[31m red \u0007 bell")]
    public void The_text_of_a_plain_text_file_stays_as_it_is(string text) => Reports.OneFrom("a.txt", text).Text.ShouldBe(text);
}
