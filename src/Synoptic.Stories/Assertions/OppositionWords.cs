using System.Collections.Frozen;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Assertions;

/// <summary>Words by which a text speaks against something, by dictionary form.</summary>
internal sealed class OppositionWords
{
    private const string Resource = "opposition-words.tsv";

    private readonly FrozenDictionary<string, Opposition> _words = Lexicon.ReadRows(Resource)
        .ToFrozenDictionary(row => row[1], row => Enum.Parse<Opposition>(row[0], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word is a sign of.</summary>
    public Opposition Of(Word word) => _words.GetValueOrDefault(word.Tags.Lemma) | (Negates(word) ? Opposition.Negates : Opposition.None);

    /// <summary>Whether a negation is its word (then its head is denied, false) or a clause hangs on a word that disputes it (the clause is denied, true); else null.</summary>
    public bool? IsDenied(Word word, Word head) =>
        Negates(word) ? false
        : word.Dependency.Relation is "xcomp" or "ccomp" && Of(head).HasFlag(Opposition.Disputes) ? true
        : null;

    private static bool Negates(Word word) =>
        word.Tags.Feats.Contains("Polarity=Neg", StringComparison.Ordinal) || word.Tags.Lemma is "no" or "not" or "never";
}
