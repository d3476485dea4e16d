using System.Collections.Frozen;
using Synoptic.Language.Data;

namespace Synoptic.Language.Factualities;

/// <summary>Words that change how far what stands under them is a fact.</summary>
internal sealed class CueLexicon
{
    private readonly FrozenDictionary<(string Lemma, char Class, string Reach), Effect> _effects;

    private CueLexicon(FrozenDictionary<(string Lemma, char Class, string Reach), Effect> effects) => _effects = effects;

    /// <summary>The lexicon that the assembly carries.</summary>
    public static CueLexicon Shipped { get; } = new(Entries().ToFrozenDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>What a word makes of what it reaches in this way, or null where it makes nothing of it.</summary>
    /// <param name="lemma">Its lemma in lower case, with its particle.</param>
    /// <param name="wordClass"><c>v</c> verb, <c>n</c> noun, <c>a</c> adjective, <c>r</c> adverb, <c>s</c> conjunction or preposition.</param>
    /// <param name="reach">A column of the table, or the preposition that leads to it.</param>
    public Effect? Find(string lemma, char wordClass, string reach) =>
        _effects.TryGetValue((lemma, wordClass, reach), out Effect effect) ? effect : null;

    private static IEnumerable<KeyValuePair<(string Lemma, char Class, string Reach), Effect>> Entries() =>
        from row in TableReader.Rows("factuality-cues.tsv")
        let effect = Enum.Parse<Effect>(row[2], ignoreCase: true)
        from reach in row[3].Split(' ')
        select KeyValuePair.Create((row[0], row[1][0], reach), effect);
}
