using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Merging;

/// <summary>A document as merging sees it.</summary>
/// <param name="Terms">Its stems.</param>
/// <param name="Lead">The stems of its first sentences.</param>
/// <param name="Names">The stems of its proper nouns.</param>
/// <param name="Stems">All its stems.</param>
/// <param name="Sentences">How many sentences it has.</param>
internal sealed record DocumentProfile(TermVector Terms, TermVector Lead, TermVector Names, FrozenSet<string> Stems, int Sentences);
