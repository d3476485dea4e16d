using Spectre.Console;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Tests.Rendering;

public sealed class TerminalRendererTests
{
    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        string screen = Draw(HandMadeBrief.Carrying(text), 500, AnsiSupport.No);

        VisibleText.Line(screen).ShouldBe(screen.Replace('\n', ' '));
        screen.ShouldContain("  · " + VisibleText.Line(text).TrimEnd());
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Only_the_styles_of_the_brief_reach_a_terminal(string text)
    {
        string screen = Draw(HandMadeBrief.Carrying(text), 500, AnsiSupport.Yes)
            .Replace("\e[1m", "", StringComparison.Ordinal)
            .Replace("\e[2m", "", StringComparison.Ordinal)
            .Replace("\e[0m", "", StringComparison.Ordinal);

        VisibleText.Line(screen).ShouldBe(screen.Replace('\n', ' '));
    }

    [Fact]
    public void Citations_are_dim_and_headings_bold()
    {
        string screen = Draw(HandMadeBrief.Calm, 80, AnsiSupport.Yes);

        screen.ShouldMatch(@"\e\[2m[^\e]*2:2\]");
        screen.ShouldContain("\e[1mNumbers\e[0m");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(48)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_screen(int width) =>
        Draw(HandMadeBrief.Calm, width, AnsiSupport.No).Split('\n').ShouldAllBe(line => line.Length <= width);

    [Fact]
    public void No_line_ends_in_blanks() =>
        Draw(HandMadeBrief.Calm, 60, AnsiSupport.No).Split('\n').ShouldAllBe(line => line == line.TrimEnd());

    [Fact]
    public void A_narrow_screen_has_a_list_of_reports_instead_of_a_table() =>
        Draw(HandMadeBrief.Calm, 40, AnsiSupport.No).ShouldStartWith(
            "Brief of 2 reports\n  1 The bridge at Varn is closed ·\n    source unknown, date unknown\n  2 A bridge was shut on Monday. ·\n    source unknown, date unknown\n");

    [Fact]
    public void Long_lines_hang_under_their_text()
    {
        string screen = Draw(HandMadeBrief.Calm, 40, AnsiSupport.No);

        screen.ShouldContain("\n  · cars: twelve in report 1, about a\n    dozen in report 2 [1:2 2:2]\n");
    }

    [Fact]
    public void Tells_the_reports_the_failures_and_the_audit()
    {
        string screen = Draw(HandMadeBrief.Calm, 100, AnsiSupport.No);

        screen.ShouldStartWith("Brief of 2 reports\n");
        screen.ShouldContain("The bridge at Varn is closed");
        screen.ShouldContain("  · broken.json:7: decode: The line is no JSON. Mend it or leave it out.\n");
        screen.ShouldEndWith("\n" + HandMadeBrief.Footer + "\n");
    }

    private static string Draw(Brief brief, int width, AnsiSupport ansi)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        TerminalRenderer.Render(brief, HandMadeBrief.Footer, console);
        return writer.ToString();
    }
}
