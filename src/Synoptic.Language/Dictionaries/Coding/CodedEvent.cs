using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>An event as a dictionary codes it.</summary>
/// <param name="Source">The code of who acts.</param>
/// <param name="Code">The code of what is done.</param>
/// <param name="Target">The code of to whom.</param>
/// <param name="SourceSpan">Where the source stands.</param>
/// <param name="VerbSpan">Where the verb stands.</param>
/// <param name="TargetSpan">Where the target stands.</param>
public sealed record CodedEvent(string Source, string Code, string Target, TextSpan SourceSpan, TextSpan VerbSpan, TextSpan TargetSpan);
