using System.Collections.Frozen;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Data;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Plans;

/// <summary>The verbs that say whether an event takes place, and those by which somebody goes to a place.</summary>
internal sealed class DeedWords
{
    private readonly FrozenDictionary<string, DeedClass> _classes = Lexicon.ReadRows("outcome-verbs.tsv")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<DeedClass>(row[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The class of a predicate, by its lemma or by that with a noun or adverb which belongs to it: "take place", "come to nothing", "fall apart".</summary>
    public DeedClass ClassOf(Predicate predicate, MergingWords words)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            string noun = argument.Marker is { } marker ? $"{marker} {words.LemmaOf(argument.Word)}" : words.LemmaOf(argument.Word);
            if (_classes.TryGetValue($"{predicate.Lemma} {noun}", out DeedClass idiom))
            {
                return idiom;
            }
        }

        return _classes.TryGetValue($"{predicate.Lemma} {words.AdverbAfter(predicate.Word)}", out DeedClass with) ? with : _classes.GetValueOrDefault(predicate.Lemma);
    }
}
