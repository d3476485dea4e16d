using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Synoptic.Cli;

/// <summary>Everything around the program that a command may use: streams, screen and clock.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, for data.</param>
/// <param name="Error">Standard error, for everything else.</param>
/// <param name="Screen">What standard output shows on.</param>
/// <param name="IsWatched">Whether a person watches standard error.</param>
/// <param name="Clock">The clock.</param>
public sealed record Surroundings(Stream Input, Stream Output, TextWriter Error, Screen Screen, bool IsWatched, TimeProvider Clock)
{
    /// <summary>Those of this process. What it writes is UTF-8 without a byte order mark, with line feeds, whatever the console is set to.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The streams are the process's own and live as long as it.")]
    public static Surroundings OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
        Screen.OfProcess(),
        !Console.IsErrorRedirected,
        TimeProvider.System);
}
