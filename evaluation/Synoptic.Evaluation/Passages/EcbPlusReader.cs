using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Passages.Model;

namespace Synoptic.Evaluation.Passages;

/// <summary>
/// Reads a folder of ECB+ (A. Cybulska and P. Vossen, Using a sledgehammer to crack a nut?, LREC 2014):
/// a folder for each topic, and <c>annotated_sentences.csv</c>, which names the sentences whose
/// annotation was checked. Only those are read; the first sentence of an <c>ecbplus</c> file is its
/// web address and is left out.
/// </summary>
public static class EcbPlusReader
{
    private const string Index = "annotated_sentences.csv";
    private const int LastTrainingTopic = 35;

    private static readonly FrozenSet<int> DevelopmentTopics = new[] { 2, 5, 12, 18, 21, 23, 34, 35 }.ToFrozenSet();

    /// <summary>The stories of the split, by topic, then name.</summary>
    /// <exception cref="IOException">The folder, its index or a file that the index names cannot be read.</exception>
    /// <exception cref="InvalidDataException">The index or a file is not as ECB+ has it; the message names file and place.</exception>
    public static ImmutableArray<PassageStory> Read(string folder, PassageSplit split) =>
    [
        .. ReadIndex(folder, split)
            .GroupBy(entry => (entry.Topic, Story: entry.File.TrimStart([.. "0123456789"])))
            .OrderBy(story => story.Key.Topic).ThenBy(story => story.Key.Story, StringComparer.Ordinal)
            .Select(story => new PassageStory(story.Key.Topic, story.Key.Story, ReadStory(folder, story))),
    ];

    /// <summary>Whether a folder is one of ECB+: it has the index.</summary>
    internal static bool IsCorpus(string folder) => File.Exists(Path.Combine(folder, Index));

    internal static bool IsDevelopment(int topic) => DevelopmentTopics.Contains(topic);

    /// <summary>The lines of the index, in its order.</summary>
    internal static ImmutableArray<AnnotatedSentence> ReadIndex(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, Index)).Skip(1).Where(line => line.Length > 0).Select(ReadLine)];

    /// <summary>The lines of the index that belong to the split, in its order.</summary>
    internal static IEnumerable<AnnotatedSentence> ReadIndex(string folder, PassageSplit split) =>
        ReadIndex(folder).Where(entry => IsIn(entry.Topic, split));

    private static ImmutableArray<PassageSentence> ReadStory(string folder, IEnumerable<AnnotatedSentence> entries) =>
    [
        .. entries.GroupBy(entry => entry.Document).OrderBy(document => document.Key, StringComparer.Ordinal)
            .SelectMany(document => ReadDocument(folder, [.. document])),
    ];

    private static IEnumerable<PassageSentence> ReadDocument(string folder, ImmutableArray<AnnotatedSentence> entries)
    {
        AnnotatedSentence any = entries[0];
        string path = Path.Combine(folder, any.Topic.ToString(CultureInfo.InvariantCulture), any.Document + ".xml");
        EcbPlusDocument document = EcbPlusDocument.Load(path);
        return entries.Where(entry => !entry.IsAddress).Select(entry => entry.Number).Distinct().Order()
            .Select(number => new PassageSentence(any.Document, number, document.TextOf(number), document.EventsOf(number)));
    }

    private static AnnotatedSentence ReadLine(string line, int index) =>
        line.Split(',') is [var topic, var file, var sentence]
        && int.TryParse(topic, NumberStyles.None, CultureInfo.InvariantCulture, out int topicNumber)
        && int.TryParse(sentence, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int sentenceNumber)
            ? new AnnotatedSentence(topicNumber, file, sentenceNumber)
            : throw new InvalidDataException($"{Index}:{index + 2}: expected 'topic,file,sentence'; fetch the file again.");

    private static bool IsIn(int topic, PassageSplit split) => split switch
    {
        PassageSplit.Development => IsDevelopment(topic),
        PassageSplit.Training => topic <= LastTrainingTopic && !IsDevelopment(topic),
        _ => true,
    };
}
