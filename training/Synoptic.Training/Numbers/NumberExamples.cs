using System.Collections.Immutable;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Ingestion;
using Synoptic.Ingestion.Model;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;

namespace Synoptic.Training.Numbers;

/// <summary>
/// Pairs of numbers of different reports of one planted story whose values agree, with their answers. Pairs with one value of which no item
/// speaks are left out where the value is no small one: most are of one thing, and the planter saw no need to say so.
/// </summary>
/// <param name="Rows">The features of each pair, after a 1.</param>
/// <param name="AreOfOne">The answers.</param>
/// <param name="Stories">The story of each pair.</param>
internal sealed record NumberExamples(double[][] Rows, bool[] AreOfOne, int[] Stories)
{
    private const string PlantedFile = "planted.json";
    private const decimal Small = 20;

    /// <summary>Reads and annotates planted stories.</summary>
    /// <param name="folders">Each a story, or a folder of them.</param>
    /// <exception cref="InvalidDataException">A planted file is faulty.</exception>
    public static NumberExamples Read(IEnumerable<string> folders)
    {
        ImmutableArray<string> stories = [.. folders.SelectMany(StoriesIn)];
        var pipeline = new LanguagePipeline();
        var extractor = new PropositionExtractor();
        var likeness = new NumberLikeness(TermWeights.Shipped);
        (double[] Row, bool Answer, int Story)[] pairs =
        [
            .. stories.SelectMany((story, index) => OfStory(story, pipeline, extractor, likeness).Select(pair => (pair.Row, pair.Answer, index))),
        ];
        return new NumberExamples([.. pairs.Select(pair => pair.Row)], [.. pairs.Select(pair => pair.Answer)], [.. pairs.Select(pair => pair.Story)]);
    }

    private static IEnumerable<string> StoriesIn(string folder) => File.Exists(Path.Combine(folder, PlantedFile))
        ? [folder]
        : Directory.EnumerateDirectories(folder).Where(story => File.Exists(Path.Combine(story, PlantedFile))).Order(StringComparer.Ordinal);

    private static IEnumerable<(double[] Row, bool Answer)> OfStory(string folder, LanguagePipeline pipeline, PropositionExtractor extractor, NumberLikeness likeness)
    {
        ImmutableArray<AnnotatedDocument> documents =
            [.. new ReportReader(ReadingOptions.Default).Read([folder], Stream.Null).Documents.AsParallel().AsOrdered().Select(pipeline.Annotate)];
        ImmutableArray<CountedNumber> numbers = extractor.Extract(documents, new EntityLinker().Link(documents)).Numbers;
        PlantedNumbers planted = new PlantedNumbers(numbers, documents, value => QuantitiesOf(pipeline, value)).With(ItemsOf(folder));
        var features = new NumberFeatures(likeness.Heads);
        return from right in Enumerable.Range(0, numbers.Length)
               from left in Enumerable.Range(0, right)
               where numbers[left].Document != numbers[right].Document && likeness.IsWeighed(numbers[left], numbers[right])
               let answer = planted.AreOfOne(left, right)
               where answer is true || (answer is false && !IsRepeat(numbers[left].Quantity, numbers[right].Quantity))
               select (RowOf(features, numbers[left], numbers[right]), answer.Value);
    }

    private static bool IsRepeat(Quantity left, Quantity right) => left.Min == right.Min && left.Min >= Small;

    private static double[] RowOf(NumberFeatures features, CountedNumber left, CountedNumber right)
    {
        double[] row = new double[NumberFeatures.Names.Length + 1];
        row[0] = 1;
        features.Write(left, right, row.AsSpan(1));
        return row;
    }

    private static ImmutableArray<PlantedItem> ItemsOf(string folder)
    {
        string path = Path.Combine(folder, PlantedFile);
        PlantedReading reading = PlantedReader.Read(path, File.ReadAllText(path));
        return reading.Story?.Items ?? throw new InvalidDataException(string.Join('\n', reading.Problems));
    }

    private static ImmutableArray<Quantity> QuantitiesOf(LanguagePipeline pipeline, string value) =>
        pipeline.Annotate(new Document { Id = value, Path = value, Text = value, Sha256 = value }).Parsed.Quantities;
}
