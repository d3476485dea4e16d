using System.CommandLine;

namespace Synoptic.Cli;

/// <summary>How and where a comparison is printed: what <c>brief</c> and <c>diff</c> have in common.</summary>
internal sealed class OutputArguments
{
    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print it.",
        DefaultValueFactory = _ => BriefFormats.Default,
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write to a file instead of standard output.",
        HelpName = "FILE",
    };

    public OutputArguments() => _format.AcceptOnlyFromAmong([.. BriefFormats.Names]);

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_out);
    }

    /// <summary>The format asked for.</summary>
    public string FormatOf(ParseResult parsed) => parsed.GetRequiredValue(_format);

    /// <summary>Writes what is drawn for the place that it goes to.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="surroundings">Where the command runs.</param>
    /// <param name="draw">Draws for a screen, of a terminal or plain.</param>
    public void Write(ParseResult parsed, Surroundings surroundings, Func<Screen, byte[]> draw)
    {
        OutputTarget target = new(surroundings.Output, parsed.GetValue(_out));
        target.Write(draw(target.IsStandardOutput ? surroundings.Screen : Screen.Plain));
    }
}
