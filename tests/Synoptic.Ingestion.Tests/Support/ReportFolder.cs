using System.Text;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Tests.Support;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class ReportFolder : IDisposable
{
    public ReportFolder() => Root = Directory.CreateTempSubdirectory("reports-").FullName;

    public string Root { get; }

    public string PathOf(string name) => Path.Join(Root, name);

    public ReportFolder With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public ReportFolder With(string name, byte[] content)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public IngestionResult Read() => Reports.Read(Root);

    public Document ReadOne() => Read().One();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
