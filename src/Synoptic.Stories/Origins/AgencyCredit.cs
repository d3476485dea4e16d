using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>An agency that a document credits.</summary>
/// <param name="Agency">Its name in one form for all its forms, lower case.</param>
/// <param name="Place">Where the text names it; null where the byline does.</param>
/// <param name="IsPartial">Whether only some of the text is credited to it.</param>
internal readonly record struct AgencyCredit(string Agency, TextSpan? Place, bool IsPartial);
