using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>Finds what turns a clause into its opposite.</summary>
internal static class Negators
{
    /// <summary>
    /// The one word that denies the predicate of a clause or who or what takes part ("not", "never", "no"), or the verb above it that does ("denied that");
    /// null without one, or with two, which may undo each other.
    /// </summary>
    public static TextSpan? Of(AnnotatedDocument document, MergingWords words, ClauseWords clause)
    {
        int above = words.ParentOf(clause.Head);
        IEnumerable<int> within = clause.Words.Where(word => Denies(document.Parsed.Words[word]) && IsOfPredicate(words, word, clause.Head));
        int[] found = [.. above >= 0 && IsDenied(document.Parsed.Words, clause.Head, above) ? within.Prepend(above) : within];
        return found is [var only] ? document.Parsed.Words[only].Form.Span : null;
    }

    private static bool IsDenied(ImmutableArray<Word> words, int head, int above) =>
        words[head].Dependency.Relation is "ccomp" && words[above].Tags.Lemma is "deny" or "refute" or "reject" or "dispute" or "disprove";

    /// <summary>Whether a word hangs on the predicate, or on what does.</summary>
    private static bool IsOfPredicate(MergingWords words, int word, int head) => words.ParentOf(word) is var parent && (parent == head || (parent >= 0 && words.ParentOf(parent) == head));

    private static bool Denies(Word word) => word.Tags.Lemma.ToLowerInvariant() switch
    {
        "not" or "never" or "n't" or "nobody" or "none" or "nothing" or "neither" or "nor" => true,
        "no" => word.Dependency.Relation is "det",
        _ => false,
    };
}
