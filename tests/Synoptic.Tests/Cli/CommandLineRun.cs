using System.Text;
using Synoptic.Cli;

namespace Synoptic.Tests.Cli;

/// <summary>One run of the command line within the test.</summary>
/// <param name="Status">The exit status.</param>
/// <param name="Output">The bytes of standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandLineRun(int Status, byte[] Output, string Error)
{
    /// <summary>Standard output as text.</summary>
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Runs the program on a plain screen, with nobody watching.</summary>
    public static CommandLineRun Of(params string[] arguments) => With(string.Empty, arguments);

    /// <summary>The same, with standard input.</summary>
    public static CommandLineRun With(string input, params string[] arguments)
    {
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        int status = CommandLine.Run(arguments, new Surroundings(standardInput, output, error, Screen.Plain, false, TimeProvider.System));
        return new CommandLineRun(status, output.ToArray(), error.ToString());
    }
}
