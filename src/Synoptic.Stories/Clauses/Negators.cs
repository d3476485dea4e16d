using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Assertions;
using Synoptic.Stories.Data;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>Finds what turns a clause into its opposite.</summary>
internal sealed class Negators
{
    private static readonly FrozenSet<string> Charges = Lexicon.ReadRows("charge-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly OppositionWords _words = new();

    /// <summary>Whether a noun is for what somebody has said to be so: "the <b>charge</b> that it fell".</summary>
    public static bool IsCharge(string lemma) => Charges.Contains(lemma);

    /// <summary>
    /// The one word that denies the predicate of a clause or who or what takes part ("not", "never", "no"), or the verb above it that does ("denied that"), as
    /// indexes of words with the word that is denied; null without one, or with two, which may undo each other.
    /// </summary>
    public (int Negator, int Denied, DenialKind Kind)? Of(AnnotatedDocument document, MergingWords reading, ClauseWords clause)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        (int, int, DenialKind)[] within =
        [
            .. clause.Words.Where(word => Denies(words[word]) && !IsOfDegree(words, word) && IsOfPredicate(reading, word, clause.Head))
                .Select(word => (word, IsOfThing(words[word]) && !IsOfManner(words[reading.ParentOf(word)]) ? reading.ParentOf(word) : clause.Head, words[word].Dependency.Relation is "case" ? DenialKind.Thing : DenialKind.Clause)),
        ];
        int above = DenierAbove(document, reading, clause.Head);
        return above >= 0 ? within.Length == 0 && !clause.Words.Any(word => reading.FormOf(word) is "longer") ? (above, clause.Head, DenialKind.Report) : null
            : within.Length > 0 ? within is [var only] ? only : null
            : Undone(document, reading, clause) is { } undone ? (clause.Head, undone, DenialKind.Thing) : null;
    }

    /// <summary>The word for what did not come about by what the predicate tells: "refused to <b>sign</b>", "called off the <b>vote</b>"; or null.</summary>
    private static int? Undone(AnnotatedDocument document, MergingWords reading, ClauseWords clause) => document.Events
        .Where(told => told.Reality is { Factuality: Factuality.Denied, By: null }).Select(told => (int?)reading.HeadOf(told.Trigger))
        .FirstOrDefault(word => word != clause.Head && clause.Words.Contains(word!.Value));

    /// <summary>The word that denies what a clause says: "<b>denied</b> to this paper that it fell", "<b>rejected</b> the charge that it fell"; or -1.</summary>
    private int DenierAbove(AnnotatedDocument document, MergingWords reading, int head)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        int above = reading.ParentOf(head);
        bool isSaid = above >= 0 && words[head].Dependency.Relation is "ccomp" or "acl";
        bool isOfNoun = isSaid && words[above].Tags.Upos is "NOUN";
        int verb = isOfNoun ? reading.ParentOf(above) : above;
        bool isProposed = isSaid && words[head].Tags.Xpos is "VBG" or "VB" && (isOfNoun || reading.LemmaOf(above) is not "deny"); // "rejected the idea of offering money"
        return isSaid && !isProposed && Disputes(words, verb) && (!isOfNoun || IsCharge(reading.LemmaOf(above))) ? verb : OfStatement(document, reading, head);
    }

    /// <summary>The word of a statement that denies all that its content says, where that begins with the clause; or -1.</summary>
    private int OfStatement(AnnotatedDocument document, MergingWords reading, int head)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        for (int above = reading.ParentOf(head); above >= 0; above = reading.ParentOf(above))
        {
            if (words[above].Tags.Upos is "VERB" && !Disputes(words, above))
            {
                return -1;
            }

            if (Disputes(words, above))
            {
                return document.Statements.Any(statement => statement.Cue?.Overlaps(words[above].Form.Span) == true
                    && statement.Content.Any(content => content.Contains(words[head].Form.Span) && !content.Overlaps(words[reading.ParentOf(head)].Form.Span))) ? above : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a word is a verb by which somebody says that something is not so.</summary>
    public bool Disputes(ImmutableArray<Word> words, int verb) => verb >= 0 && words[verb].Tags.Upos is "VERB" && _words.Of(words[verb]) is var sign && sign.HasFlag(Opposition.Disputes) && !sign.HasFlag(Opposition.Opposes);

    /// <summary>Whether a word hangs on the predicate, or on what does.</summary>
    private static bool IsOfPredicate(MergingWords words, int word, int head) => words.ParentOf(word) is var parent && (parent == head || (parent >= 0 && words.ParentOf(parent) == head));

    private static bool Denies(Word word) => word.Dependency.Relation is not "nmod:poss" && word.Tags.Lemma.ToLowerInvariant() switch
    {
        "not" or "never" or "n't" or "nobody" or "none" or "nothing" or "neither" or "nor" => true,
        "no" => word.Dependency.Relation is "det",
        "without" => word.Dependency.Relation is "case",
        _ => false,
    };

    /// <summary>"Not <b>only</b> criticized", "not <b>politically</b> motivated": it was criticized, and may have been motivated.</summary>
    private static bool IsOfDegree(ImmutableArray<Word> words, int negator) => negator + 1 < words.Length && words[negator + 1].Tags is { Upos: "ADV", Lemma: not ("even" or "ever" or "either") };

    /// <summary>Whether a noun only tells how or when: "at no <b>time</b>", "in no <b>way</b>" say no more than "not".</summary>
    private static bool IsOfManner(Word word) => word.Tags.Lemma is "time" or "point" or "moment" or "stage" or "way" or "means" or "account" or "circumstance" or "case" or "event";

    /// <summary>Whether a word denies the noun that it stands with, and so the clause: "<b>no</b> shots were fired", "they parted <b>without</b> a declaration".</summary>
    private static bool IsOfThing(Word word) => word.Tags.Lemma.ToLowerInvariant() is "no" or "without";
}
