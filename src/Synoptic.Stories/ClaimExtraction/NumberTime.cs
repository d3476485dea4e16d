using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>For when a document gives a number.</summary>
/// <param name="Time">The day that its sentence names with "by" or "as of", else when the document was published; null when neither is known.</param>
/// <param name="NamesAnotherDay">Whether the sentence names a day other than that of publication and the one before, so that the number may be of then.</param>
/// <param name="IsPast">Whether the sentence names a time of an earlier year.</param>
/// <param name="IsStated">Whether the sentence names the day with "by" or "as of".</param>
public readonly record struct NumberTime(PublicationTime? Time, bool NamesAnotherDay, bool IsPast = false, bool IsStated = false);
