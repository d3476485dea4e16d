using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>What the first lines of a text show.</summary>
/// <param name="Title">Where the title stands, or null.</param>
/// <param name="Details">What they say about the report.</param>
internal sealed record Header(TextSpan? Title, Details Details);
