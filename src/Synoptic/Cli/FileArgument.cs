using System.CommandLine;
using System.CommandLine.Parsing;

namespace Synoptic.Cli;

/// <summary>An argument that names one file to read, or <c>-</c> for standard input.</summary>
internal static class FileArgument
{
    private const string StandardInput = "-";

    /// <summary>Makes the argument; a file that does not exist is wrong use, and so is a folder unless it may be one.</summary>
    public static Argument<string> Create(string name, string description, bool orFolder = false)
    {
        Argument<string> argument = new(name) { Description = description };
        argument.Validators.Add(result => Check(result, orFolder));
        return argument;
    }

    /// <summary>Makes an argument of one or more such files.</summary>
    public static Argument<string[]> CreateMany(string name, string description)
    {
        Argument<string[]> argument = new(name) { Description = description, Arity = ArgumentArity.OneOrMore };
        argument.Validators.Add(result => Check(result, orFolder: false));
        return argument;
    }

    private static void Check(ArgumentResult result, bool orFolder)
    {
        foreach (string path in result.Tokens.Select(token => token.Value))
        {
            if (path != StandardInput && !File.Exists(path) && !(orFolder && Directory.Exists(path)))
            {
                result.AddError($"{path} does not exist or is no file; check the spelling of the path.");
            }
        }
    }

    /// <summary>The lines of the file, in UTF-8.</summary>
    public static IEnumerable<string> ReadLines(string path, Stream standardInput)
    {
        using StreamReader reader = path == StandardInput ? new(standardInput, leaveOpen: true) : new(path);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
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
