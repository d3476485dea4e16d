using Synoptic.Evaluation.Names.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>A name among all documents of a file.</summary>
/// <param name="Document">The index of its document.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Class">What it is.</param>
internal readonly record struct PlacedName(int Document, TextSpan Span, NameClass Class);
