using System.Text.RegularExpressions;
using Spectre.Console;
using Synoptic.Language.Model;
using Synoptic.Layers.Rendering;
using Synoptic.Rendering;
using Synoptic.Tests.Rendering;

namespace Synoptic.Tests.Layers;

public sealed class LayersTerminalTests
{
    [Fact]
    public void Everything_reads_without_colour()
    {
        string screen = Draw(HandMadeLayers.Calm, 200, AnsiSupport.No);

        screen.ShouldStartWith(
            "Cars burn\nDaily North · date unknown · fire.txt\n3 entities, 5 mentions, 2 statements, 1 time, 1 quantity, 0 events, 0 frames, 0 relations, 0 positions\n");
        screen.ShouldEndWith(
            """

               1 Cars burn

               2 Chief [Anna Lind]1 told the [Daily North]2 on _4 May 2021_(2021-05-04) that {_about 12_(about 12 cars) cars burned. They were old}S1.
                 S1 [Chief Anna Lind]1 to [Daily North]2 · told [Anna Lind]1 (named) → reported [Daily North]2 (named) and (none) · indirect, cue “told”

               3 [She]1 did not confirm {a motive}S2, the [Daily North]2 reported.
                 S2 [She]1 = Anna Lind · said [She]1 = Anna Lind (named) → reported [Daily North]2 (named), “reported” · indirect, negative, cue “did not confirm”

               4 [Oslo]3=NOR objected.

            Who is meant, and where (sentence)
               1 Anna Lind · person · Chief Anna Lind (2) She (3)
               2 Daily North · organization · Daily North (2, 3)
               3 Oslo · location · Oslo (4)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_happens_and_what_holds_stands_under_its_sentence() => Draw(HandMadeLayers.Eventful, 200, AnsiSupport.No).ShouldContain(
        """

           1 [Anna Lind]1 <met>E1 [Oslo]2 on _Monday_(2021-05-03).
             E1 CONSULT visit · [Anna Lind]1 → [Oslo]2 (NOR) · in [Oslo]2 · 2021-05-03 · before E2

           2 [She]1 <vetoed>E2,F1,P1 the toll before she fled, the [Herald]3 said.
             E2 no type · [She]1 = Anna Lind · alleged, according to [Herald]3
             F1 vote · voter [She]1 = Anna Lind; side veto; motion the toll · alleged, according to [Herald]3
             P1 rejects · [She]1 = Anna Lind: “the toll” · according to [Herald]3

           3 [Oslo]2 <needs>R1 [Anna Lind]1 for fish.
             R1 depends-on · [Oslo]2 → [Anna Lind]1 · for “fish” · since 2021-05-03

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void What_means_the_same_has_one_colour_and_what_is_mentioned_once_has_none()
    {
        string screen = Draw(HandMadeLayers.Calm, 200, AnsiSupport.Yes);

        string colour = Regex.Match(screen, @"\e\[(\d+)m\[She\]1\e").Groups[1].Value;
        screen.ShouldContain($"\e[{colour}m[Anna Lind]1\e[0m");
        string other = Regex.Match(screen, @"\e\[(\d+)m\[Daily North\]2\e").Groups[1].Value;
        other.ShouldNotBe(colour);
        screen.ShouldContain(" [Oslo]3=NOR objected.");
    }

    [Fact]
    public void Times_and_quantities_are_underlined_and_contents_italic()
    {
        string screen = Draw(HandMadeLayers.Calm, 200, AnsiSupport.Yes);

        screen.ShouldContain("\e[4m4 May 2021\e[0m");
        screen.ShouldContain("\e[3mcars burned. They were old\e[0m");
        screen.ShouldContain("\e[3;4mabout 12\e[0m");
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_stays_text(string text)
    {
        string screen = Draw(HandMadeLayers.Carrying(text), 500, AnsiSupport.No);

        VisibleText.Line(screen).ShouldBe(screen.Replace('\n', ' '));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void Only_the_styles_of_the_program_reach_a_terminal(string text)
    {
        string screen = Regex.Replace(Draw(HandMadeLayers.Carrying(text), 500, AnsiSupport.Yes), @"\e\[(?:0|[1-4](?:;[1-4])*)m", "");

        VisibleText.Line(screen).ShouldBe(screen.Replace('\n', ' '));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(33)]
    [InlineData(80)]
    public void No_line_is_wider_than_the_screen_or_ends_in_blanks(int width)
    {
        string[] lines = Draw(HandMadeLayers.Calm, width, AnsiSupport.No).Split('\n');

        lines.ShouldAllBe(line => line.Length <= width);
        lines.ShouldAllBe(line => line == line.TrimEnd());
    }

    [Fact]
    public void A_line_breaks_at_spaces_and_never_between_a_mark_and_its_words() =>
        Draw(HandMadeLayers.Calm, 30, AnsiSupport.No).ShouldContain("\n   3 [She]1 did not confirm {a\n     motive}S2, the [Daily\n     North]2 reported.\n");

    [Fact]
    public void A_word_wider_than_the_screen_is_cut() =>
        Draw(Plain(new string('x', 40)), 25, AnsiSupport.No).ShouldContain($"\n   1 {new string('x', 20)}\n     {new string('x', 20)}\n");

    [Fact]
    public void Wide_characters_take_two_cells() =>
        Draw(Plain(new string('平', 12)), 25, AnsiSupport.No).ShouldContain($"\n   1 {new string('平', 10)}\n     平平\n");

    [Fact]
    public void A_report_of_nothing_is_shown_too() => Draw(Plain(""), 80, AnsiSupport.No).ShouldEndWith("\nNo mention found.\n");

    private static AnnotatedDocument Plain(string text) => new Briefs.ReportBuilder("plain.txt", text).Build();

    private static string Draw(AnnotatedDocument report, int width, AnsiSupport ansi)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        LayersTerminal.Render(report, console);
        return writer.ToString();
    }
}
