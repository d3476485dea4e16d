using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Coreference;

namespace Synoptic.Training.Coreference;

/// <summary>MUC and B³ over documents (chains of one mention left out), for choices between options; <c>eval coreference</c> counts for real.</summary>
internal sealed class ChainScore
{
    private double _mucRight, _mucGold, _mucPredicted, _b3Gold, _b3Predicted, _gold, _predicted;

    /// <summary>Adds a document as a model resolves it.</summary>
    public void Add(MarkedDocument document, CoreferenceModel model)
    {
        var parts = new ReferentPartition(document.History.Markables, document.Names);
        new AntecedentRanker(model, document.Tree, document.History).Join(parts);
        ImmutableArray<ImmutableArray<int>> predicted = [.. parts.Parts().Where(part => part.Length > 1)];
        _gold += document.Gold.Sum();
        _mucGold += document.Gold.Sum(size => size - 1);
        foreach (ImmutableArray<int> part in predicted)
        {
            var shared = part.Where(markable => document.Chains[markable] >= 0).GroupBy(markable => document.Chains[markable]).Select(group => (Chain: group.Key, Count: group.Count())).ToList();
            _predicted += part.Length;
            _mucPredicted += part.Length - 1;
            _mucRight += shared.Sum(group => group.Count - 1);
            _b3Predicted += shared.Sum(group => (double)group.Count * group.Count / part.Length);
            _b3Gold += shared.Sum(group => (double)group.Count * group.Count / document.Gold[group.Chain]);
        }
    }

    /// <summary>The scores in percent.</summary>
    public override string ToString()
    {
        double muc = F1(_mucRight / _mucPredicted, _mucRight / _mucGold);
        double b3 = F1(_b3Predicted / _predicted, _b3Gold / _gold);
        return string.Create(CultureInfo.InvariantCulture, $"MUC {muc:P2} B3 {b3:P2} (P {_b3Predicted / _predicted:P1} R {_b3Gold / _gold:P1}) mean {(muc + b3) / 2:P2}");
    }

    private static double F1(double precision, double recall) => 2 * precision * recall / (precision + recall);
}
