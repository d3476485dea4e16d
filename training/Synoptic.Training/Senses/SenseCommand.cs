using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Language.Morphology;
using Synoptic.Stories.Senses;

namespace Synoptic.Training.Senses;

/// <summary><c>senses WORDNET TABLE.tsv OUT.bin</c>: what the words of news can mean, from WordNet.</summary>
internal sealed partial class SenseCommand
{
    // A word's later senses are rarer: the weight of the sense of rank r is 1 / (1 + 0.3 r).
    private const double RankCost = 0.3;
    private const double LeastCount = 0.5;

    private readonly WordNet _net;
    private readonly Dictionary<string, double> _frequencies;

    private SenseCommand(WordNet net, Dictionary<string, double> frequencies) => (_net, _frequencies) = (net, frequencies);

    /// <summary>Writes the table.</summary>
    /// <param name="folder">The folder of WordNet's database.</param>
    /// <param name="table">The table of document frequencies: words whose stems it lacks are left out.</param>
    /// <param name="output">The file to write.</param>
    public static string Run(string folder, string table, string output)
    {
        Dictionary<string, double> frequencies = File.ReadLines(table).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new SenseCommand(WordNet.Read(folder), frequencies).Write(output);
    }

    private string Write(string output)
    {
        KeyValuePair<string, string[]>[] words = [.. _net.Senses.Where(entry => IsNews(entry.Key))];
        Dictionary<string, double> information = Information();
        KeyValuePair<string, (string Synset, double Weight)[]>[] entries = [.. words.Select(entry => KeyValuePair.Create(entry.Key, SensesOf(entry.Key[2..], entry.Value)))];
        string[] used = [.. WithKinds(entries.SelectMany(entry => entry.Value.Select(sense => sense.Synset))).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = used.Index().ToDictionary(synset => synset.Item, synset => synset.Index, StringComparer.Ordinal);
        Synset[] synsets =
        [
            .. used.Select(synset => new Synset(
                (float)information.GetValueOrDefault(synset),
                [.. KindsOf(synset).Select(kind => numbers[kind])],
                [.. StemsOf(_net.Synsets[synset])])),
        ];
        byte[] file = SenseTableWriter.Write(synsets, [.. entries.Select(entry => KeyValuePair.Create(
            entry.Key, entry.Value.Select(sense => new WeightedSynset(numbers[sense.Synset], (float)sense.Weight)).ToImmutableArray()))]);
        File.WriteAllBytes(output, file);
        return $"{entries.Length} words, {synsets.Length} synsets, {file.Length} bytes";
    }

    /// <summary>Single words whose stem is known, and phrases of verbs all of whose words are.</summary>
    private bool IsNews(string key)
    {
        string[] parts = key[2..].Split('_', '-');
        return (parts.Length == 1 || key[0] == 'v') && parts.All(part => _frequencies.ContainsKey(Stemmer.Stem(part)) || part.Length <= 3);
    }

    /// <summary>What a word stands for by itself, and through words made from it, likened to it or brought about by it.</summary>
    private (string Synset, double Weight)[] SensesOf(string lemma, string[] synsets)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        void Add(string synset, double weight) => weights[synset] = Math.Max(weight, weights.GetValueOrDefault(synset));
        for (int rank = 0; rank < synsets.Length; rank++)
        {
            double weight = 1 / (1 + RankCost * rank);
            WordNetSynset synset = _net.Synsets[synsets[rank]];
            Add(synsets[rank], weight);
            foreach (WordNetPointer pointer in synset.Pointers.Where(pointer => pointer.Word == 0 || synset.Words[pointer.Word - 1] == lemma))
            {
                Add(pointer.Target, weight * Likeness(pointer.Symbol));
            }
        }

        return [.. weights.Where(entry => entry.Value > 0).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => (entry.Key, entry.Value))];
    }

    /// <summary>How much of a sense is in what it points to: derived words, verb groups and similar adjectives, causes and entailments.</summary>
    private static double Likeness(string symbol) => symbol switch
    {
        "+" or "\\" or "<" => 0.95,
        "$" or "&" or "^" or "=" => 0.8,
        "*" or ">" => 0.7,
        _ => 0,
    };

    private IEnumerable<string> KindsOf(string synset) =>
        _net.Synsets[synset].Pointers.Where(pointer => pointer.Symbol is "@" or "@i").Select(pointer => pointer.Target).Distinct(StringComparer.Ordinal);

    private HashSet<string> WithKinds(IEnumerable<string> synsets)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(synsets);
        while (open.TryPop(out string? next))
        {
            if (all.Add(next))
            {
                foreach (string kind in KindsOf(next))
                {
                    open.Push(kind);
                }
            }
        }

        return all;
    }

    /// <summary>How much each synset tells (P. Resnik, IJCAI 1995): every word's articles are shared out over its senses and count for all that they are kinds of.</summary>
    private Dictionary<string, double> Information()
    {
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        var totals = new Dictionary<char, double>();
        foreach ((string key, string[] synsets) in _net.Senses.Where(entry => !entry.Key.Contains('_', StringComparison.Ordinal)))
        {
            double count = _frequencies.GetValueOrDefault(Stemmer.Stem(key.AsSpan(2)), LeastCount);
            double shares = Enumerable.Range(1, synsets.Length).Sum(rank => 1d / rank);
            totals[key[0]] = totals.GetValueOrDefault(key[0]) + count;
            for (int rank = 0; rank < synsets.Length; rank++)
            {
                foreach (string synset in WithKinds([synsets[rank]]))
                {
                    counts[synset] = counts.GetValueOrDefault(synset) + count / (rank + 1) / shares;
                }
            }
        }

        return counts.ToDictionary(entry => entry.Key, entry => -Math.Log(Math.Min(1, entry.Value / totals[entry.Key[0]])), StringComparer.Ordinal);
    }

    private static IEnumerable<string> StemsOf(WordNetSynset synset) =>
        synset.Words.SelectMany(word => word.Split('_')).Concat(Letters().Matches(synset.Definition.ToLowerInvariant()).Select(match => match.Value))
            .Where(word => word.Length > 2).Select(word => Stemmer.Stem(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex("[a-z]+")]
    private static partial Regex Letters();
}
