namespace Synoptic.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public void The_help_names_each_command_with_an_example()
    {
        CommandLineRun run = CommandLineRun.Of("--help");

        run.Status.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        foreach (string command in new[] { "brief", "diff", "analyze", "show", "audit", "eval" })
        {
            run.Text.ShouldContain("\n  " + command + " ");
            run.Text.ShouldContain("\n  synoptic " + command + " ");
        }
    }

    [Theory]
    [InlineData("brief", "--format", "--out", "--max-size", "--strict", "html|json|markdown|terminal")]
    [InlineData("diff", "OLD", "NEW", "--all", "--format", "--out", "html|json|markdown|terminal", "--max-size", "--strict")]
    [InlineData("audit", "BRIEF.json")]
    [InlineData("analyze", "--format", "conllu|jsonl", "--max-size", "--strict")]
    [InlineData("show", "FILE", "--layers", "--format", "--out", "html|terminal", "--max-size", "--strict")]
    [InlineData("eval", "attributions", "brief", "chains", "coreference", "names", "passages", "syntax", "times")]
    [InlineData("eval attributions", "FILE.jsonl", "--json", "--strict")]
    [InlineData("eval chains", "FILE.jsonl", "--texts", "--json", "--strict")]
    [InlineData("eval coreference", "FILE.conllu", "--json", "--strict")]
    [InlineData("eval brief", "GOLD", "--json")]
    [InlineData("eval merging", "DIR", "--stories", "gold|none|predicted", "--json")]
    [InlineData("eval syntax", "FILE.conllu", "--gold-tokens", "--model", "--json")]
    [InlineData("eval names", "FILE", "--format", "--json")]
    [InlineData("eval times", "GOLD", "--json")]
    public void The_help_of_a_command_names_its_options_and_the_exit_status(string command, params string[] parts)
    {
        CommandLineRun run = CommandLineRun.Of([.. command.Split(' '), "--help"]);

        run.Status.ShouldBe(0);
        run.Text.ShouldContain("Exit status: 0 done, 1 unexpected, 2 wrong use, 3 some documents failed.\n");
        parts.ShouldAllBe(part => run.Text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_is_three_numbers() => CommandLineRun.Of("--version").Text.ShouldMatch(@"^\d+\.\d+\.\d+\n$");

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("brief")]
    [InlineData("brief", ".", "--format", "pdf")]
    [InlineData("brief", ".", "--max-size", "0")]
    [InlineData("brief", ".", "--max-size", "9999")]
    [InlineData("brief", ".", "--max-size", "many")]
    [InlineData("diff", "only-one.txt")]
    [InlineData("diff", "no-such-old.txt", "no-such-new.txt")]
    [InlineData("audit", "no-such-brief.json")]
    [InlineData("show")]
    [InlineData("show", "-")]
    [InlineData("show", "-", "--layers", "--format", "json")]
    [InlineData("show", "no-such-report.txt", "--layers")]
    [InlineData("show", ".", "--layers")]
    [InlineData("eval", "brief", "no-such-gold.json")]
    [InlineData("eval", "nonsense", "no-such-gold.json")]
    [InlineData("eval")]
    [InlineData("eval", "syntax", "-", "--model", "large")]
    [InlineData("eval", "chains", "-", "--texts", "no-such-texts.jsonl")]
    [InlineData("eval", "names", "-", "--format", "words")]
    [InlineData("analyze", "--format", "xml")]
    public void Wrong_use_is_explained_on_standard_error_alone(params string[] arguments)
    {
        CommandLineRun run = CommandLineRun.Of(arguments);

        run.Status.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch(@"^synoptic: .+\n");
        run.Error.ShouldMatch(@"\nsynoptic: see synoptic[a-z ]* --help\n$");
    }

    [Fact]
    public void What_is_wrong_is_said_without_steering_the_terminal() =>
        CommandLineRun.Of("non\e[31msense\u202e").Error.ShouldContain("non\ufffd[31msense\ufffd");
}
