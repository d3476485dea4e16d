using System.Collections.Immutable;

namespace Synoptic.Stories.Clauses;

/// <summary>The words of one clause.</summary>
/// <param name="Head">The word that they hang on.</param>
/// <param name="Words">The words, the head among them, without those of clauses within it; ascending.</param>
/// <param name="IsTelling">Whether the head tells that something happens or holds; not in a heading or a dateline.</param>
internal sealed record ClauseWords(int Head, ImmutableArray<int> Words, bool IsTelling)
{
    /// <summary>Whether what it tells first is set off as the news: "<b>it was</b> the council <b>that</b> ordered it".</summary>
    public bool IsCleft { get; init; }

    /// <summary>Whether it is a noun with what hangs on it.</summary>
    public bool IsNoun { get; init; }
}
