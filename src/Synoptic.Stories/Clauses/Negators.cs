using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>Finds what turns a clause into its opposite.</summary>
internal sealed class Negators
{
    private readonly OppositionWords _words = new();

    /// <summary>
    /// The one word that denies the predicate of a clause or who or what takes part ("not", "never", "no"), or the verb above it that does ("denied that"), as
    /// indexes of words with the word that is denied; null without one, or with two, which may undo each other.
    /// </summary>
    public (int Negator, int Denied, bool IsReported)? Of(AnnotatedDocument document, MergingWords reading, ClauseWords clause)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        (int, int, bool)[] within =
        [
            .. clause.Words.Where(word => Denies(words[word]) && IsOfPredicate(reading, word, clause.Head))
                .Select(word => (word, words[word].Tags.Lemma is "no" or "No" ? reading.ParentOf(word) : clause.Head, false)),
        ];
        int above = DenierAbove(words, reading, clause.Head);
        return above >= 0 && within.Length == 0 ? (above, clause.Head, true) : above < 0 && within is [var only] ? only : null;
    }

    /// <summary>The verb that denies what a clause says: "<b>denied</b> that it fell", "<b>rejected</b> the charge that it fell"; or -1.</summary>
    private int DenierAbove(ImmutableArray<Word> words, MergingWords reading, int head)
    {
        int above = reading.ParentOf(head);
        bool isSaid = above >= 0 && words[head].Dependency.Relation is "ccomp" or "acl";
        int verb = isSaid && words[above].Tags.Upos is "NOUN" ? reading.ParentOf(above) : above;
        return isSaid && verb >= 0 && words[verb].Tags.Upos is "VERB" && _words.Of(words[verb]).HasFlag(Opposition.Disputes) ? verb : -1;
    }

    /// <summary>Whether a word hangs on the predicate, or on what does.</summary>
    private static bool IsOfPredicate(MergingWords words, int word, int head) => words.ParentOf(word) is var parent && (parent == head || (parent >= 0 && words.ParentOf(parent) == head));

    private static bool Denies(Word word) => word.Tags.Lemma.ToLowerInvariant() switch
    {
        "not" or "never" or "n't" or "nobody" or "none" or "nothing" or "neither" or "nor" => true,
        "no" => word.Dependency.Relation is "det",
        _ => false,
    };
}
