using System.Collections.Concurrent;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Senses;

/// <summary>Finds what words mean. Thread-safe; it keeps what it found.</summary>
internal sealed class SenseReader(SenseTable table, Thesaurus thesaurus, TermWeights weights)
{
    private const float StepUp = 0.75f;
    private const float LeastWeight = 0.05f;
    private const int GlossSenses = 6;

    private readonly ConcurrentDictionary<(string Lemma, string Upos), WordSenses> _known = [];

    /// <summary>The senses of the first of some spellings of a word that the table has: in its own part of speech, else as a verb, a noun, an adjective.</summary>
    /// <param name="lemmas">Dictionary forms or words as written, in lower case, the best first.</param>
    /// <param name="upos">Its universal part of speech.</param>
    public WordSenses Find(IEnumerable<string> lemmas, string upos) =>
        lemmas.Select(lemma => Find(lemma, upos)).FirstOrDefault(senses => senses.IsKnown || senses.Entry is not null, WordSenses.None);

    private WordSenses Find(string lemma, string upos) => _known.GetOrAdd((lemma, upos), word =>
        PartsOf(word.Upos).Select(part => table.Find(part, word.Lemma)).FirstOrDefault(found => !found.IsEmpty, []) is { IsEmpty: false } found
            ? new WordSenses(Closure(found), TermVector.Of(found.Take(GlossSenses).SelectMany(sense => table.StemsOf(sense.Synset)), stem => weights[stem])) { Entry = EntryOf(word.Lemma) }
            : WordSenses.None with { Entry = EntryOf(word.Lemma) });

    private ThesaurusEntry? EntryOf(string lemma) => thesaurus.Find(lemma.Replace('_', ' '));

    private static IEnumerable<char> PartsOf(string upos) => (upos switch
    {
        "VERB" or "AUX" => "vna",
        "ADJ" => "avn",
        "ADV" => "rav",
        _ => "nva",
    }).AsEnumerable();

    /// <summary>The synsets and what they are kinds of, step by step.</summary>
    private ImmutableArray<ReachedSynset> Closure(ImmutableArray<WeightedSynset> senses)
    {
        var best = new Dictionary<int, float>();
        var open = new Queue<WeightedSynset>(senses);
        while (open.TryDequeue(out WeightedSynset next))
        {
            if (next.Weight >= LeastWeight && next.Weight > best.GetValueOrDefault(next.Synset))
            {
                best[next.Synset] = next.Weight;
                foreach (int kind in table.KindsOf(next.Synset))
                {
                    open.Enqueue(new WeightedSynset(kind, next.Weight * StepUp));
                }
            }
        }

        return [.. best.Select(entry => new ReachedSynset(entry.Key, entry.Value, table.InformationOf(entry.Key))).OrderBy(entry => entry.Synset)];
    }
}
