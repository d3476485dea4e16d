using System.Collections.Immutable;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Syntax.Model;

/// <summary>The stages that are scored: from text to words, and from words to their columns.</summary>
/// <param name="Segment">From a text to sentences, tokens and words that have nothing but forms.</param>
/// <param name="Annotate">From such sentences, gold ones among them, to the same sentences with columns.</param>
/// <param name="Columns">What <paramref name="Annotate"/> fills; the other columns are not scored.</param>
public sealed record SyntaxStages(
    Func<string, ImmutableArray<PlacedSentence>> Segment,
    Func<ImmutableArray<PlacedSentence>, ImmutableArray<PlacedSentence>> Annotate,
    SyntaxColumns Columns);
