using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>The recognizer that is scored.</summary>
/// <param name="Recognize">From a document's tokens to its names.</param>
/// <param name="Labels">Every class that it can tell, as <see cref="NameClasses"/> writes it.</param>
public sealed record NameStage(Func<TokenLayer, ImmutableArray<Name>> Recognize, ImmutableArray<string> Labels);
