namespace Synoptic.Tests.Cli;

/// <summary>A folder of reports that is gone after the test.</summary>
internal sealed class ReportFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("synoptic-").FullName;

    /// <summary>Two reports of one event.</summary>
    public static ReportFolder OfTwo()
    {
        ReportFolder folder = new();
        folder.Add("north.txt", "Bridge at Varn closed\n\nThe bridge at Varn was closed on Monday after a lorry hit it. Twelve people were hurt, Mayor Anna Lind said. “We were lucky,” she said.\n");
        folder.Add("south.txt", "Lorry hits bridge\n\nThe bridge at Varn was closed on Monday after a lorry hit it. Fourteen people were hurt. The café beside it stayed open.\n");
        return folder;
    }

    /// <summary>Adds a file; returns its path.</summary>
    public string Add(string name, string text)
    {
        string file = At(name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>The path of a file in it.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
