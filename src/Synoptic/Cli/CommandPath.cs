using System.CommandLine;

namespace Synoptic.Cli;

/// <summary>How a command is called.</summary>
internal static class CommandPath
{
    /// <summary>Its name after those of the commands above it: <c>synoptic eval names</c>.</summary>
    public static string Of(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{Of(parent)} {command.Name}" : command.Name;
}
