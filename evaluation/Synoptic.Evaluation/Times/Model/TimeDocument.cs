using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times.Model;

/// <summary>A text with its gold time expressions.</summary>
/// <param name="Text">The text.</param>
/// <param name="PublishedAt">The creation time of the document; null where the file has none.</param>
/// <param name="Times">The time expressions, creation times left out.</param>
/// <param name="CreationTimes">Where creation times stand in the text; what is predicted there does not count.</param>
public sealed record TimeDocument(
    string Text, PublicationTime? PublishedAt, ImmutableArray<GoldTime> Times, ImmutableArray<TextSpan> CreationTimes);
