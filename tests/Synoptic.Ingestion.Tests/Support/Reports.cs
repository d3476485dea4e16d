using System.Text;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Tests.Support;

/// <summary>Short ways to read.</summary>
internal static class Reports
{
    public const string Body = "The ferry caught fire on Tuesday off the coast. Nine people were missing by nightfall.";

    public static IngestionResult Read(params string[] paths) => new ReportReader(ReadingOptions.Default).Read(paths, Stream.Null);

    public static IngestionResult FromStandardInput(byte[] content)
    {
        using MemoryStream input = new(content);
        return new ReportReader(ReadingOptions.Default).Read(["-"], input);
    }

    public static IngestionResult FromStandardInput(string content) => FromStandardInput(Encoding.UTF8.GetBytes(content));

    /// <summary>Reads the content as a file of that name.</summary>
    public static Document OneFrom(string name, string content)
    {
        using var folder = new ReportFolder().With(name, content);
        return folder.ReadOne();
    }

    /// <summary>Reads content that must fail, as a file of that name.</summary>
    public static StageFailure FailureFrom(string name, byte[] content)
    {
        using var folder = new ReportFolder().With(name, content);
        return folder.Read().OneFailure();
    }

    public static StageFailure FailureFrom(string name, string content) => FailureFrom(name, Encoding.UTF8.GetBytes(content));

    public static Document One(this IngestionResult result)
    {
        result.Failures.ShouldBeEmpty();
        return result.Documents.ShouldHaveSingleItem();
    }

    public static StageFailure OneFailure(this IngestionResult result)
    {
        result.Documents.ShouldBeEmpty();
        return result.Failures.ShouldHaveSingleItem();
    }
}
