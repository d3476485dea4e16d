using System.Collections.Immutable;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Ingestion;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;

namespace Synoptic.Training.Clauses;

/// <summary>The judged pairs of clauses with their features, as far as the clauses are still read at the same places.</summary>
/// <param name="Rows">The features of each pair, after a 1.</param>
/// <param name="IsSame">The answers.</param>
/// <param name="Folds">What a cross-validation must keep together, for each pair.</param>
internal sealed record AgreementExamples(double[][] Rows, bool[] IsSame, string[] Folds)
{
    /// <summary>Reads and annotates the texts of the judged pairs.</summary>
    /// <param name="ecbPlus">The folder of ECB+.</param>
    /// <param name="repository">The folder below which the other stories stand.</param>
    /// <param name="judged">The pairs.</param>
    public static AgreementExamples Read(string ecbPlus, string repository, IEnumerable<JudgedPair> judged)
    {
        var pipeline = new LanguagePipeline();
        Dictionary<string, MergingDocument> gold = EcbPlusEventReader.Read(ecbPlus, PassageSplit.Training).ToDictionary(document => document.Name, StringComparer.Ordinal);
        (JudgedPair Pair, double[] Row)[] rows =
        [
            .. judged.GroupBy(pair => pair.Fold, StringComparer.Ordinal).SelectMany(fold => RowsOf(
                [.. fold], fold.First().Story == JudgedPair.EcbPlus ? OfTopic(gold, [.. fold]) : OfFolder(Path.Combine(repository, fold.Key)))),
        ];
        return new AgreementExamples([.. rows.Select(row => row.Row)], [.. rows.Select(row => row.Pair.IsSame)], [.. rows.Select(row => row.Pair.Fold)]);

        (string Name, AnnotatedDocument Document)[] OfFolder(string folder) =>
        [
            .. new ReportReader(ReadingOptions.Default).Read([folder], Stream.Null).Documents.AsParallel().AsOrdered()
                .Select(document => (Path.GetFileName(document.Path), pipeline.Annotate(document))),
        ];

        (string Name, AnnotatedDocument Document)[] OfTopic(Dictionary<string, MergingDocument> texts, JudgedPair[] pairs)
        {
            string[] names = [.. pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return [.. names.Zip(GoldTexts.ToDocuments(ecbPlus, names.Select(name => texts[name].Text)).Select(pipeline.Annotate))];
        }
    }

    private static IEnumerable<(JudgedPair Pair, double[] Row)> RowsOf(JudgedPair[] pairs, (string Name, AnnotatedDocument Document)[] reports)
    {
        ImmutableArray<AnnotatedDocument> documents = [.. reports.Select(report => report.Document)];
        EntityTable entities = new EntityLinker().Link(documents);
        var reader = new ClauseReader();
        ImmutableArray<Clause> clauses = [.. documents.SelectMany((document, index) => reader.Read(document, index, entities)).Where(clause => !clause.IsNoun)];
        var set = new ClauseSet(clauses);
        foreach (JudgedPair pair in pairs)
        {
            (int first, int second) = (Find(pair.First, pair.FirstStart), Find(pair.Second, pair.SecondStart));
            if (first >= 0 && second >= 0 && set[first, second] > 0)
            {
                double[] row = new double[ClauseFeatures.Names.Length + 1];
                row[0] = 1;
                ClauseFeatures.Write(set, Math.Min(first, second), Math.Max(first, second), row.AsSpan(1));
                yield return (pair, row);
            }
        }

        int Find(string report, int start) =>
            clauses.Index().FirstOrDefault(clause => reports[clause.Item.Document].Name == report && clause.Item.Span.Start == start, (-1, null!)).Index;
    }
}
