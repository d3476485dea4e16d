namespace Synoptic.Cli;

/// <summary>Where a command's data goes: standard output, or a file that is there whole or not at all.</summary>
/// <param name="standardOutput">Standard output.</param>
/// <param name="path">The file; null or <c>-</c> for standard output.</param>
internal sealed class OutputTarget(Stream standardOutput, string? path)
{
    /// <summary>Whether the data goes to standard output.</summary>
    public bool IsStandardOutput => path is null or "-";

    /// <summary>Writes the data.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(ReadOnlySpan<byte> data)
    {
        if (IsStandardOutput)
        {
            standardOutput.Write(data);
            standardOutput.Flush();
        }
        else
        {
            Replace(Target(), data);
        }
    }

    /// <summary>The file itself, not a link to it.</summary>
    private string Target()
    {
        string file = Path.GetFullPath(path!);
        return File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file : file;
    }

    private static void Replace(string file, ReadOnlySpan<byte> data)
    {
        if (IsDevice(file))
        {
            File.WriteAllBytes(file, data);
            return;
        }

        string beside = $"{file}.{Environment.ProcessId}.partial";
        try
        {
            File.WriteAllBytes(beside, data);
            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>A device such as <c>/dev/null</c> is written to, never replaced.</summary>
    private static bool IsDevice(string file) => !OperatingSystem.IsWindows() && file.StartsWith("/dev/", StringComparison.Ordinal);
}
