using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic;

/// <summary>Sends documents one by one through a stage, and says which did not come through.</summary>
/// <param name="stage">The name of the stage, for its failures.</param>
/// <param name="documents">The documents.</param>
/// <param name="work">What the stage does with one.</param>
public delegate Annotation DocumentRunner(string stage, ImmutableArray<Document> documents, Func<Document, AnnotatedDocument> work);
