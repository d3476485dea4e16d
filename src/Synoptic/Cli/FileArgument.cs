using System.CommandLine;

namespace Synoptic.Cli;

/// <summary>An argument that names one file to read, or <c>-</c> for standard input.</summary>
internal static class FileArgument
{
    private const string StandardInput = "-";

    /// <summary>Makes the argument; a file that does not exist is wrong use, and so is a folder unless it may be one.</summary>
    public static Argument<string> Create(string name, string description, bool orFolder = false)
    {
        Argument<string> argument = new(name) { Description = description };
        argument.Validators.Add(result =>
        {
            string path = result.Tokens[0].Value;
            if (path != StandardInput && !File.Exists(path) && !(orFolder && Directory.Exists(path)))
            {
                result.AddError($"{path} does not exist or is no file; check the spelling of the path.");
            }
        });
        return argument;
    }

    /// <summary>The bytes of the file.</summary>
    public static byte[] Read(string path, Stream standardInput)
    {
        if (path != StandardInput)
        {
            return File.ReadAllBytes(path);
        }

        using MemoryStream bytes = new();
        standardInput.CopyTo(bytes);
        return bytes.ToArray();
    }
}
