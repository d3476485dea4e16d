using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Training.EventLexicons;

/// <summary>The verbs that a lexicon types already.</summary>
internal static class KnownVerbs
{
    /// <summary>Their lemmas, those of the classes that trigger among them.</summary>
    public static IReadOnlySet<string> Of(LexiconFile lexicon)
    {
        var classes = lexicon.Classes.ToLookup(words => words.Name, words => words.Words, StringComparer.Ordinal);
        return lexicon.Patterns
            .Where(pattern => pattern.Trigger.Kinds.Contains(PredicateKind.Verb))
            .SelectMany(pattern => pattern.Trigger.Lemmas)
            .SelectMany(lemma => lemma[0] == '@' ? classes[lemma[1..]].SelectMany(words => words) : [lemma])
            .ToHashSet(StringComparer.Ordinal);
    }
}
