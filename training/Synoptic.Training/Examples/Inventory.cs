using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Morphology;
using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Examples;

/// <summary>What a network can say: the labels of its heads, the forms it knows by row, and the irregular lemmas.</summary>
/// <param name="Labels">The labels of each head but the arcs.</param>
/// <param name="Forms">The keys of frequent forms, most frequent first.</param>
/// <param name="FormCounts">How often each occurs in the training text.</param>
/// <param name="Lexicon">Lemmas by key, tab and UPOS, where no frequent script makes them.</param>
internal sealed record Inventory(
    IReadOnlyDictionary<Head, LabelList> Labels,
    ImmutableArray<string> Forms,
    ImmutableArray<int> FormCounts,
    IReadOnlyDictionary<string, string> Lexicon)
{
    private const int FewestForms = 2;
    private const int FewestBundles = 3;
    private const int FewestScripts = 5;

    /// <summary>Collects everything from the words of training sentences; <paramref name="names"/> are the labels of names.</summary>
    public static Inventory Of(IReadOnlyList<ConlluSentence> sentences, IEnumerable<string> names)
    {
        ConlluWord[] words = [.. sentences.SelectMany(sentence => sentence.Words)];
        (string Key, int Count)[] forms = [.. words
            .GroupBy(word => WordKey.Of(word.Form), StringComparer.Ordinal)
            .Select(group => (group.Key, Count: group.Count()))
            .Where(pair => pair.Count >= FewestForms)
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)];
        LabelList scripts = LabelList.Frequent(words.Select(ScriptOf), FewestScripts);
        var labels = new Dictionary<Head, LabelList>
        {
            [Head.Upos] = LabelList.Frequent(words.Select(word => word.Upos), 1),
            [Head.Xpos] = LabelList.Frequent(words.Select(word => word.Xpos), 1),
            [Head.Feats] = LabelList.Frequent(words.Select(word => word.Feats), FewestBundles),
            [Head.Lemma] = scripts,
            [Head.Relation] = LabelList.Frequent(words.Select(word => word.Relation), 1),
            [Head.Name] = new LabelList(names),
        };
        return new Inventory(labels, [.. forms.Select(pair => pair.Key)], [.. forms.Select(pair => pair.Count)], LexiconOf(words, scripts));
    }

    /// <summary>The script that makes a word's lemma, as a label.</summary>
    public static string ScriptOf(ConlluWord word) => LemmaScript.Derive(word.Form, word.Lemma).ToString();

    /// <summary>The lexicon's key of a form with a tag.</summary>
    public static string LexiconKey(string form, string upos) => $"{WordKey.Of(form)}\t{upos}";

    private static SortedDictionary<string, string> LexiconOf(ConlluWord[] words, LabelList scripts)
    {
        var lexicon = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (IGrouping<string, ConlluWord> group in words.GroupBy(word => LexiconKey(word.Form, word.Upos), StringComparer.Ordinal))
        {
            string lemma = group.CountBy(word => word.Lemma).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
            ConlluWord example = group.First(word => word.Lemma == lemma);
            if (scripts.NumberOf(ScriptOf(example)) < 0)
            {
                lexicon.Add(group.Key, lemma);
            }
        }

        return lexicon;
    }
}
