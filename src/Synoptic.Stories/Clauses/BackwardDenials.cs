using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Clauses;

/// <summary>
/// Reads denials of what stands before them: "The minister <b>denied it</b>", "he <b>rejected the charge</b>", "they sold the ship, <b>which the owner disputes</b>". What is denied
/// is what the clauses say to which they point.
/// </summary>
internal sealed class BackwardDenials(Negators negators)
{
    private static readonly FrozenSet<string> Pointers = FrozenSet.ToFrozenSet(["it", "this", "that", "these", "those", "them", "which"], StringComparer.Ordinal);

    /// <summary>The clauses of a document to which a denial points, each as that denial says it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">Its predicates.</param>
    /// <param name="reading">Its words.</param>
    /// <param name="heads">The heads of its clauses.</param>
    /// <param name="clauses">What its clauses tell, by head.</param>
    public IEnumerable<Clause> Read(AnnotatedDocument document, PredicateLayer layer, MergingWords reading, IEnumerable<ClauseWords> heads, ImmutableArray<Clause> clauses) =>
        from clause in heads
        where negators.Disputes(document.Parsed.Words, clause.Head)
        let pointer = PointerOf(document, layer, reading, clause)
        where pointer is not null
        let span = SpanOf(document, clause)
        let meant = MeantBy(document, reading, clauses, span)
        where meant is { Denial: null, IsOpen: false }
        select meant with
        {
            Sentence = document.SentenceAt(span.Start),
            Span = span,
            Chain = AttributionLookup.ChainOf(document, span),
            Head = document.Parsed.Words[clause.Head].Form.Span,
            Predicate = document.Parsed.Words[clause.Head].Form.Span,
            Denial = new Denial(document.Parsed.Words[clause.Head].Form.Span, document.Parsed.Words[pointer.Value].Form.Span, meant.Keys[0], DenialKind.Backward),
        };

    /// <summary>The word by which a verb points back to what it denies, or null: a pronoun, or a noun for what was said ("the charge") of which is not told whose or what it is.</summary>
    private static int? PointerOf(AnnotatedDocument document, PredicateLayer layer, MergingWords reading, ClauseWords clause)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        return (layer.At(clause.Head)?.Arguments ?? []).Where(argument => argument.Function is ArgumentFunction.Object).Select(argument => argument.Word).ToArray() is [var only]
            && (Pointers.Contains(reading.LemmaOf(only)) || (Negators.IsCharge(reading.LemmaOf(only)) && !HasContent(only)))
                ? only : null;

        bool HasContent(int noun)
        {
            Range sentence = document.Parsed.Sentences[document.SentenceAt(words[noun].Form.Span.Start)].Words;
            return Enumerable.Range(sentence.Start.Value, sentence.End.Value - sentence.Start.Value).Any(word => reading.ParentOf(word) == noun && words[word].Dependency.Relation is not ("det" or "punct"));
        }
    }

    private static TextSpan SpanOf(AnnotatedDocument document, ClauseWords clause) =>
        TextSpan.Cover(document.Parsed.Words[clause.Words[0]].Form.Span, document.Parsed.Words[clause.Words[^1]].Form.Span);

    /// <summary>What a denial points to: what was said just before it in its sentence, or else in the sentence before; of several clauses the first that somebody else says.</summary>
    private static Clause? MeantBy(AnnotatedDocument document, MergingWords reading, ImmutableArray<Clause> clauses, TextSpan denial)
    {
        int sentence = document.SentenceAt(denial.Start);
        return FirstSaid(clauses.Where(clause => clause.Sentence == sentence && clause.Head.End <= denial.Start)) ?? FirstSaid(clauses.Where(clause => clause.Sentence == sentence - 1));

        Clause? FirstSaid(IEnumerable<Clause> some) => some.Where(clause => !clause.IsNoun && IsMain(document, reading, clause)).OrderByDescending(clause => clause.Chain.IsEmpty ? 0 : 1)
            .ThenBy(clause => clause.Head.Start).FirstOrDefault();
    }

    /// <summary>Whether a clause is what a sentence says or lets somebody say, and no reason, condition or description beside it.</summary>
    private static bool IsMain(AnnotatedDocument document, MergingWords reading, Clause clause)
    {
        int word = reading.HeadOf(clause.Head);
        while (document.Parsed.Words[word].Dependency.Relation is "conj" or "ccomp" or "parataxis")
        {
            word = reading.ParentOf(word);
        }

        return document.Parsed.Words[word].Dependency.Relation is "root";
    }
}
