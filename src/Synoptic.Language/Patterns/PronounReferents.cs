using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Finds the noun that a pronoun means, so that patterns see "it" as the delegation that it is.</summary>
internal sealed class PronounReferents(PredicateLayer layer)
{
    private Dictionary<int, int>? _nouns;

    /// <summary>The last word of the mention that names the pronoun's chain best; the pronoun itself where none does.</summary>
    public int Of(int pronoun) => layer.MentionAt(pronoun) is { } mention && (_nouns ??= Nouns()).TryGetValue(mention, out int noun) ? noun : pronoun;

    private Dictionary<int, int> Nouns()
    {
        var nouns = new Dictionary<int, int>();
        int[] lastWords = LastWords();
        foreach (CoreferenceChain chain in layer.Document.Chains)
        {
            foreach (int mention in chain.Mentions.Where(mention => layer.Document.Parsed.Mentions[mention].Kind is MentionKind.Pronoun))
            {
                nouns[mention] = lastWords[chain.Representative];
            }
        }

        return nouns;
    }

    private int[] LastWords()
    {
        int[] last = new int[layer.Document.Parsed.Mentions.Length];
        for (int word = 0; word < layer.Document.Parsed.Words.Length; word++)
        {
            if (layer.MentionAt(word) is { } mention)
            {
                last[mention] = word;
            }
        }

        return last;
    }
}
