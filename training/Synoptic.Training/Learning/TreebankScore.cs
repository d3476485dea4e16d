using Synoptic.Language.Morphology;
using Synoptic.Language.Treebanks;
using Synoptic.Training.Examples;

namespace Synoptic.Training.Learning;

/// <summary>
/// Accuracies in percent on gold words, counted as the CoNLL 2018 shared task counts: all words, punctuation too;
/// relations without their subtypes.
/// </summary>
internal sealed record TreebankScore(double Upos, double Xpos, double Feats, double Lemma, double Uas, double Las)
{
    /// <summary>Scores <paramref name="analyses"/> against <paramref name="sentences"/>.</summary>
    public static TreebankScore Of(IReadOnlyList<ConlluSentence> sentences, IReadOnlyList<Analysis> analyses, Inventory inventory)
    {
        var right = new int[6];
        int words = 0;
        for (int sentence = 0; sentence < sentences.Count; sentence++)
        {
            for (int index = 0; index < sentences[sentence].Words.Length; index++)
            {
                words++;
                Count(sentences[sentence].Words[index], analyses[sentence], index + 1, inventory, right);
            }
        }

        double[] shares = [.. right.Select(count => 100.0 * count / words)];
        return new TreebankScore(shares[0], shares[1], shares[2], shares[3], shares[4], shares[5]);
    }

    /// <summary>One line for logs.</summary>
    public override string ToString() => $"UPOS {Upos:F2} XPOS {Xpos:F2} feats {Feats:F2} lemma {Lemma:F2} UAS {Uas:F2} LAS {Las:F2}";

    private static void Count(ConlluWord gold, Analysis analysis, int word, Inventory inventory, int[] right)
    {
        string Tag(Head head) => inventory.Labels[head].Labels[analysis.Tags[head][word]];

        string relation = inventory.Labels[Head.Relation].Labels[analysis.Relations[word]];
        bool isHeadRight = analysis.Heads[word] == gold.Head;
        right[0] += Tag(Head.Upos) == gold.Upos ? 1 : 0;
        right[1] += Tag(Head.Xpos) == gold.Xpos ? 1 : 0;
        right[2] += Tag(Head.Feats) == gold.Feats ? 1 : 0;
        right[3] += LemmaOf(gold.Form, Tag(Head.Upos), Tag(Head.Lemma), inventory) == gold.Lemma ? 1 : 0;
        right[4] += isHeadRight ? 1 : 0;
        right[5] += isHeadRight && Universal(relation) == Universal(gold.Relation) ? 1 : 0;
    }

    private static string LemmaOf(string form, string upos, string script, Inventory inventory) =>
        inventory.Lexicon.GetValueOrDefault(Inventory.LexiconKey(form, upos)) ?? LemmaScript.Parse(script).Apply(form);

    private static string Universal(string relation) => relation.Split(':')[0];
}
