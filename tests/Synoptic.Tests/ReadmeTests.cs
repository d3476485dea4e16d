using Synoptic.Tests.Cli;

namespace Synoptic.Tests;

/// <summary>Every command of the README runs, in its order, in one folder.</summary>
public sealed class ReadmeTests : IDisposable
{
    private const string DotnetRun = "dotnet run -c Release --project src/Synoptic -- ";
    private const string Program = "synoptic ";
    private readonly string _folder = Directory.CreateTempSubdirectory("synoptic-readme-").FullName;

    [Fact]
    public void Every_command_does_what_it_says()
    {
        string[][] commands = [.. Commands()];
        commands.Length.ShouldBeGreaterThan(5);
        foreach (string[] command in commands)
        {
            CommandLineRun run = CommandLineRun.Of([.. command.Select(Resolve)]);

            run.Status.ShouldBe(0, $"{string.Join(' ', command)}: {run.Error}");
            (run.Output.Length > 0 || command.Contains("--out") || command[0] == "audit").ShouldBeTrue(string.Join(' ', command));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string[]> Commands() =>
        from block in File.ReadAllText(Path.Combine(Root(), "README.md")).Split("```console\n")[1..]
        from line in block[..block.IndexOf("```", StringComparison.Ordinal)].Split('\n')
        let start = new[] { DotnetRun, Program }.FirstOrDefault(start => line.StartsWith(start, StringComparison.Ordinal))
        where start is not null
        select line[start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Samples are read from the repository; what a command writes goes to the test's own folder.</summary>
    private string Resolve(string argument) =>
        argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root(), argument)
        : argument.EndsWith(".html", StringComparison.Ordinal) || argument.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(_folder, argument)
        : argument;

    internal static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Synoptic.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("Synoptic.slnx is in no folder above the tests.");
    }
}
