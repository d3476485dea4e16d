namespace Synoptic.Ingestion.Model;

/// <summary>The stages that may give up, as <see cref="StageFailure.Stage"/> names them.</summary>
internal static class Stage
{
    public const string Read = "read";
    public const string Decode = "decode";
    public const string Extract = "extract";
    public const string Deduplicate = "deduplicate";
    public const string Sidecar = "sidecar";
}
