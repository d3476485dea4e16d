using System.Collections.Immutable;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;

namespace Synoptic.Training.Clauses;

/// <summary>
/// Pairs of clauses of one story of ECB+ with their answers: of one event where the predicate of one is coreferent with a word of the other. Pairs that
/// only share an event on which neither is built are left out, and so is a clause in which no event was marked.
/// </summary>
/// <param name="Rows">The features of each pair, after a 1.</param>
/// <param name="IsSame">The answers.</param>
/// <param name="Topics">The topic of each pair.</param>
internal sealed record ClauseExamples(double[][] Rows, bool[] IsSame, int[] Topics)
{
    // Less alike are no candidates.
    private const double LeastLikeness = 0.12;

    /// <summary>Reads and annotates a part of ECB+.</summary>
    public static ClauseExamples Read(string folder, PassageSplit split)
    {
        ImmutableArray<MergingDocument> gold = EcbPlusEventReader.Read(folder, split);
        var pipeline = new LanguagePipeline();
        ImmutableArray<Document> texts = GoldTexts.ToDocuments(folder, gold.Select(document => document.Text));
        var annotated = new AnnotatedDocument[texts.Length];
        Parallel.For(0, texts.Length, index => annotated[index] = pipeline.Annotate(texts[index]));
        var reader = new ClauseReader();
        (double[] Row, bool IsSame, int Topic)[] pairs =
        [
            .. Enumerable.Range(0, gold.Length).GroupBy(index => (gold[index].Topic, gold[index].Story))
                .SelectMany(story => OfStory(reader, [.. story.Select(index => annotated[index])], [.. story.Select(index => gold[index])])
                    .Select(pair => (pair.Row, pair.IsSame, story.Key.Topic))),
        ];
        return new ClauseExamples([.. pairs.Select(pair => pair.Row)], [.. pairs.Select(pair => pair.IsSame)], [.. pairs.Select(pair => pair.Topic)]);
    }

    private static IEnumerable<(double[] Row, bool IsSame)> OfStory(ClauseReader reader, ImmutableArray<AnnotatedDocument> documents, ImmutableArray<MergingDocument> gold)
    {
        EntityTable entities = new EntityLinker().Link(documents);
        ImmutableArray<Clause> clauses = [.. documents.SelectMany((document, index) => reader.Read(document, index, entities)).Where(clause => !clause.IsNoun)];
        var set = new ClauseSet(clauses);
        var events = documents.Select((document, index) => EventsOf(document, gold[index])).ToImmutableArray();
        foreach ((int one, int other) in set.Pairs.Where(pair => set[pair.First, pair.Second] >= LeastLikeness))
        {
            (HashSet<string> mine, HashSet<string> its) = (Told(one, _ => true), Told(other, _ => true));
            bool isSame = Told(one, word => clauses[one].Predicate.Overlaps(word)).Overlaps(its) || Told(other, word => clauses[other].Predicate.Overlaps(word)).Overlaps(mine);
            if (mine.Count > 0 && its.Count > 0 && (isSame || !mine.Overlaps(its)))
            {
                double[] row = new double[ClauseFeatures.Names.Length + 1];
                row[0] = 1;
                ClauseFeatures.Write(set, one, other, row.AsSpan(1));
                yield return (row, isSame);
            }
        }

        HashSet<string> Told(int clause, Func<TextSpan, bool> counts) =>
            [.. events[clauses[clause].Document].GetValueOrDefault(clauses[clause].Head, []).Where(entry => counts(entry.Word)).Select(entry => entry.Event)];
    }

    /// <summary>The marked words of the clause at each head, with their events.</summary>
    private static Dictionary<TextSpan, ImmutableArray<(TextSpan Word, string Event)>> EventsOf(AnnotatedDocument document, MergingDocument gold)
    {
        ImmutableArray<Word> words = document.Parsed.Words;
        return new ClauseOwners(document, new MergingWords(document)).Clauses.ToDictionary(
            clause => words[clause.Head].Form.Span,
            clause => clause.Words.Select(word => words[word].Form.Span)
                .SelectMany(word => gold.Mentions.Where(mention => mention.Words.Any(part => part.Overlaps(word))).Select(mention => (word, mention.Event))).ToImmutableArray());
    }
}
