using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Records.Model;
using Synoptic.Language.Dictionaries.Coding;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events.Records;

/// <summary>The task <c>eval events</c> on records that come with dictionaries.</summary>
public static class RecordEvaluation
{
    /// <summary>What the trivial rule takes for the code of every event where the dictionaries do not know the verb.</summary>
    private const string Agree = "030";

    /// <summary>Codes each record, which is one sentence, with the dictionaries, and scores the result.</summary>
    public static RecordComparison Evaluate(ImmutableArray<CodedRecord> gold, EventDictionary dictionary)
    {
        var coders = gold.Select(record => record.Options).Distinct().ToDictionary(options => options, options => new DictionaryCoder(dictionary, options));
        ImmutableArray<ImmutableHashSet<CodedTriple>> coded = [.. gold.Select(record => Triples(coders[record.Options].Code(record.Text, Whole(record), record.Day)))];
        ImmutableArray<ImmutableHashSet<CodedTriple>> trivial = [.. gold.Select(record => FirstActors(record, coders[record.Options], dictionary.CodeOf("AGREE") ?? Agree))];
        return new RecordComparison(
            RecordScorer.Score(gold, coded),
            RecordScorer.Score(gold, trivial),
            [.. gold.Zip(coded).Where(record => !RecordScorer.IsRight(record.First, record.Second)).Select(record => record.First.Id)]);
    }

    private static TextSpan Whole(CodedRecord record) => new(0, record.Text.Length);

    private static ImmutableHashSet<CodedTriple> Triples(IEnumerable<CodedEvent> events) =>
        [.. events.Select(coded => new CodedTriple(coded.Source, coded.Code, coded.Target))];

    private static ImmutableHashSet<CodedTriple> FirstActors(CodedRecord record, DictionaryCoder coder, string code) =>
        coder.FindActors(record.Text, Whole(record), record.Day).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var first, var second]
            ? [new CodedTriple(first, code, second)]
            : [];
}
