namespace Synoptic.Ingestion.PlainText;

/// <summary>What a word at the head of a report announces.</summary>
internal enum HeaderRole
{
    /// <summary>The title follows.</summary>
    Title,

    /// <summary>Who signed follows.</summary>
    Byline,

    /// <summary>The day of publication follows.</summary>
    Date,

    /// <summary>The outlet follows.</summary>
    Source,

    /// <summary>The address follows.</summary>
    Url,

    /// <summary>A picture is described or credited.</summary>
    Caption,

    /// <summary>The line is a rubric over the title.</summary>
    Kicker,
}
