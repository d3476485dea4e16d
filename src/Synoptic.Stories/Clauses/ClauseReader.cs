using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Clauses;

/// <summary>Takes the clauses of documents, each with what it tells. Thread-safe.</summary>
internal sealed class ClauseReader
{
    // A clause of fewer parts ("he added", "which followed") tells too little by itself.
    private const int FewestKeys = 2;

    private readonly PredicateReader _predicates = new();
    private readonly SentenceTerms _terms = new();
    private readonly Negators _negators = new();
    private readonly BackwardDenials _backward;
    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly SenseReader _senses;
    private readonly EventVectorTable _meanings = EventVectorTable.Shipped;

    public ClauseReader() => (_senses, _backward) = (new SenseReader(SenseTable.Shipped, Thesaurus.Shipped, _weights), new BackwardDenials(_negators));

    /// <summary>The clauses of each story of two or more documents, by document, then head.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The indexes of the documents of each story, ascending.</param>
    /// <param name="entities">Their entities.</param>
    public ImmutableArray<ImmutableArray<Clause>> Read(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> stories, EntityTable entities) =>
        [.. stories.Where(story => story.Length > 1).Select(story => story.SelectMany(index => Read(documents[index], index, entities)).ToImmutableArray())];

    /// <summary>
    /// The clauses in the order of their heads, without those that only tell who speaks, and without the title; among them the nouns of action of which
    /// is told when, where or by whom ("the landing <b>on 2 May</b>").
    /// </summary>
    public ImmutableArray<Clause> Read(AnnotatedDocument document, int index, EntityTable entities)
    {
        PredicateLayer layer = _predicates.Read(document.Attributed);
        var words = new MergingWords(document);
        var phrases = new PhraseReader(layer, words, Thesaurus.Shipped);
        var keys = new KeyReader(document, index, layer, words, entities, _weights, _senses, _meanings, phrases);
        var slots = new SlotReader(document, index, layer, words, entities, keys);
        ImmutableArray<TermVector> sentences = [.. document.Parsed.Sentences.Select(sentence => _terms.Of(document, sentence))];
        var owners = new ClauseOwners(document, words);
        HashSet<int> events = [.. document.Events.Select(told => words.HeadOf(told.Trigger))];
        IEnumerable<ClauseWords> nouns = layer.Predicates.Where(predicate => predicate is { Kind: PredicateKind.Noun, Support: null } && events.Contains(predicate.Word)).Select(predicate => owners.Under(predicate.Word));
        ImmutableArray<Clause> told =
        [
            .. owners.Clauses.Where(clause => Tells(document, clause)).Concat(nouns)
                .Select(clause => Read(document, index, clause, new ToldAct(clause, layer, words, events), words, keys, slots, sentences))
                .Where(clause => clause.Keys.Length >= FewestKeys && !(clause.IsNoun && clause.Slots.IsEmpty)),
        ];
        return [.. told.Concat(_backward.Read(document, layer, words, owners.Clauses, told)).OrderBy(clause => clause.Head.Start).ThenBy(clause => clause.IsNoun)];
    }

    private Clause Read(
        AnnotatedDocument document, int index, ClauseWords clause, ToldAct act, MergingWords reading, KeyReader keys, SlotReader slots, ImmutableArray<TermVector> sentences)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        int first = clause.Words.FirstOrDefault(word => words[word].Dependency.Relation is not ("mark" or "cc" or "punct"), clause.Head);
        TextSpan span = TextSpan.Cover(words[Math.Min(first, clause.Head)].Form.Span, words[clause.Words[^1]].Form.Span);
        int sentence = document.SentenceAt(span.Start);
        IEnumerable<int> shared = act.Arguments(ArgumentFunction.Subject).Concat(act.Arguments(ArgumentFunction.Object))
            .Where(word => !clause.Words.Contains(word)).SelectMany(word => reading.DescribingWordsOf(word).Prepend(word)).Except(clause.Words);
        return new Clause(index, sentence, span, _terms.Of(document, span), AttributionLookup.ChainOf(document, span))
        {
            Around = sentences[sentence],
            Head = words[clause.Head].Form.Span,
            Predicate = words[act.Predicate].Form.Span,
            IsNoun = clause.IsNoun,
            Subject = [.. keys.Read(act.Arguments(ArgumentFunction.Subject).SelectMany(word => Counted(reading, word)))],
            Object = [.. keys.Read(act.Arguments(ArgumentFunction.Object).SelectMany(word => Counted(reading, word)))],
            Complement = keys.Read(act.Arguments(ArgumentFunction.Complement)).FirstOrDefault(),
            Denial = _negators.Of(document, reading, clause) is { } denial ? new Denial(words[denial.Negator].Form.Span, words[denial.Denied].Form.Span, keys.Read([denial.Denied]).FirstOrDefault(), denial.Kind) : null,
            IsOutside = clause.Words.Any(word => words[word].Dependency.Relation is "case" && words[word].Tags.Lemma is "outside" or "beyond"),
            IsOpen = clause.Words.Any(word => IsModal(words[word])),
            IsStance = document.Positions.Any(position => position.Evidence.Overlaps(words[clause.Head].Form.Span)),
            IsAside = IsAside(document, clause, sentence),
            Keys = [.. keys.Read([act.Predicate, .. clause.Words, .. shared])],
            Slots = [.. slots.Read(clause, act)],
        };
    }

    /// <summary>A noun, or what a word that is none counts some of: "each of the <b>prisoners</b>".</summary>
    private static IEnumerable<int> Counted(MergingWords reading, int word) =>
        reading.UposOf(word) is "NOUN" or "PROPN" or "VERB" || !reading.DescribingWordsOf(word).Any() ? [word] : reading.DescribingWordsOf(word);

    private static bool IsModal(Word word) => word.Tags.Xpos is "MD" || (word.Dependency.Relation is "mark" && word.Tags.Lemma is "if" or "whether" or "unless");

    /// <summary>Whether a clause only describes, is what something is done for, asks, turns to the hearer, or tells of a change: it asserts nothing that another could deny.</summary>
    private static bool IsAside(AnnotatedDocument document, ClauseWords clause, int sentence)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        return (!clause.IsCleft && words[clause.Head].Dependency.Relation is "acl" or "acl:relcl" or "advcl" or "advcl:relcl")
            || IsUnasserted(document, clause.Head, sentence)
            || clause.Words.Any(word => words[word].Dependency.Relation is "nsubj" && words[word].Tags.Lemma is "you")
            || clause.Words.Any(word => (words[word].Dependency.Relation is "mark" && words[word].Tags.Lemma is "to") || words[word].Tags.Lemma is "anymore" or "yet" or "still"
                || words[word].Form.Span.Slice(document.Text) is "longer")
            || document.Parsed.Sentences[sentence].Span.Slice(document.Text).TrimEnd("\"'”’») ").EndsWith("?");
    }

    /// <summary>Whether a clause is what somebody denies or only imagines: "denied that he had <b>sent</b> it", "let's say there <b>is</b> none".</summary>
    private static bool IsUnasserted(AnnotatedDocument document, int head, int sentence)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        int start = document.Parsed.Sentences[sentence].Words.Start.Value;
        int above = HeadOf(head);
        return words[head].Dependency.Relation is "ccomp" or "xcomp" or "csubj" && above >= start
            && (IsUntrue(words, above) || words[above].Tags.Lemma is "deny" or "dispute" or "refute" or "doubt" or "imagine" or "suppose" or "pretend" or "assume"
                || (HeadOf(above) is var top && top >= start && words[top].Tags.Lemma is "let"));

        int HeadOf(int word) => start + words[word].Dependency.Head - 1;
    }

    /// <summary>"It is not <b>correct</b> that".</summary>
    private static bool IsUntrue(ImmutableArray<Word> words, int told) => words[told].Tags.Lemma is "true" or "correct" or "right" or "accurate" or "case"
        && told >= 2 && new[] { told - 1, told - 2 }.Any(before => words[before].Tags.Lemma is "not" or "n't" or "hardly");

    /// <summary>Whether a clause tells more than who speaks: what is said by its own words, as in "asked for an hour", or something else; "to" with one word tells nothing by itself.</summary>
    private static bool Tells(AnnotatedDocument document, ClauseWords clause)
    {
        TextSpan head = document.Parsed.Words[clause.Head].Form.Span;
        return !IsBareInfinitive(document.Parsed.Words, clause) && document.Document.TitleSpan?.Overlaps(head) != true && clause.IsTelling && PassageExtractor.EndsAsSentence(document.Parsed.Sentences[document.SentenceAt(head.Start)].Span.Slice(document.Text))
            && !document.Statements.Any(statement => statement.Cue?.Overlaps(head) == true && !clause.Words.Any(word => statement.Content.Any(content => content.Contains(document.Parsed.Words[word].Form.Span))));
    }

    private static bool IsBareInfinitive(ImmutableArray<Word> words, ClauseWords clause) =>
        clause.Words.Any(word => words[word] is { Dependency.Relation: "mark", Tags.Lemma: "to" }) && clause.Words.All(word => word == clause.Head || words[word].Dependency.Relation is "mark" or "punct");
}
