namespace Synoptic.Ingestion.Files;

/// <summary>What a file is read for.</summary>
internal enum FileKind
{
    /// <summary>A report, or a file of many.</summary>
    Report,

    /// <summary>The same, from standard input.</summary>
    StandardInput,

    /// <summary>A <c>reports.yaml</c>, which says more about the reports beside it.</summary>
    Sidecar,
}
