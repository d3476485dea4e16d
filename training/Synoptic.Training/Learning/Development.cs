using Synoptic.Training.Examples;
using Synoptic.Training.Networks;

namespace Synoptic.Training.Learning;

/// <summary>Scores a network on the development sets.</summary>
internal sealed class Development(Corpora corpora, TreebankExamples trees, NameExamples names)
{
    // Four classes, as most corpora have; dates and money are no names there.
    private static readonly Dictionary<string, string> FourClasses = new(StringComparer.Ordinal)
    {
        ["Person"] = "PER", ["Organization"] = "ORG", ["Location"] = "LOC", ["Facility"] = "LOC",
        ["Misc"] = "MISC", ["NORP"] = "MISC", ["Product"] = "MISC",
    };

    private readonly Example[][] _trees = [.. corpora.DevelopmentTrees.Select((sentences, index) =>
        sentences.Select(sentence => trees.Make(sentence, index + 1)).ToArray())];

    private readonly NameCorpus[] _names = [.. corpora.DevelopmentNames()];

    /// <summary>One line per development set.</summary>
    public IEnumerable<string> Score(Network network, bool withNames, int activationBits = 0)
    {
        var analyzer = new Analyzer(network, activationBits);
        for (int index = 0; index < _trees.Length; index++)
        {
            TreebankScore score = TreebankScore.Of(corpora.DevelopmentTrees[index], analyzer.Analyze(_trees[index]), network.Inventory);
            yield return $"{Corpora.TreebankNames[index]} dev  {score}";
        }

        foreach (NameCorpus corpus in withNames ? _names : [])
        {
            yield return $"{corpus.Name}  as itself {ScoreNames(analyzer, network, corpus, corpus.Row)}  as ewt {ScoreNames(analyzer, network, corpus, 1)}";
        }
    }

    private NameScore ScoreNames(Analyzer analyzer, Network network, NameCorpus corpus, int row)
    {
        LabelList labels = network.Inventory.Labels[Head.Name];
        Example[] examples = [.. corpus.Sentences.Select(sentence => names.Make(sentence.Forms, sentence.Tags, corpus.Scheme, row))];
        HashSet<NameSpan> gold = [.. corpus.Sentences.SelectMany((sentence, number) => NameScore.FromTags(number, sentence.Tags))];
        HashSet<NameSpan> predicted = [.. analyzer.Analyze(examples).SelectMany((analysis, number) =>
            NameScore.FromLabels(number, analysis.Tags[Head.Name], labels.Labels, type => FourClasses.GetValueOrDefault(type)))];
        return NameScore.Of(gold, predicted);
    }
}
