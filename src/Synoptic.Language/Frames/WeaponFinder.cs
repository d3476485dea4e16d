using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds what is tried where the words of the trial do not say: "the <b>rocket</b> flew on after Friday's test".</summary>
internal sealed class WeaponFinder(PredicateLayer layer, PatternLexicon lexicon, RoleReader roles)
{
    private const string Weapon = "weapon";

    /// <summary>The class of nouns for what can be tried.</summary>
    private const string Ordnance = "ordnance";

    /// <summary>The class of words that tell of what kind a test is, which then needs no weapon: "a <b>nuclear</b> test".</summary>
    private const string Kinds = "nuclear";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>Adds the nearest weapon of the sentence, or the last of the one before, where none is told yet.</summary>
    public void AddTo(List<FrameRole> found, string type, Predicate predicate)
    {
        bool isOpen = predicate.Kind is PredicateKind.Noun && !found.Exists(role => role.Role is Weapon || role.Quantity is not null)
            && !predicate.Arguments.Any(argument => argument.Function is ArgumentFunction.Modifier && lexicon.IsIn(Kinds, layer.LemmaAt(argument.Word)));
        if (isOpen && NearestTo(predicate.Word) is { } weapon)
        {
            found.AddRange(roles.Read(type, Weapon, weapon));
        }
    }

    private int? NearestTo(int word)
    {
        int sentence = layer.SentenceAt(_syntax.Words[word].Form.Span.Start);
        return NearestIn(sentence, word) ?? (sentence > 0 ? NearestIn(sentence - 1, word) : null);
    }

    private int? NearestIn(int sentence, int word)
    {
        Range words = layer.Document.Parsed.Sentences[sentence].Words;
        int? best = null;
        for (int other = words.Start.Value; other < words.End.Value; other++)
        {
            bool isNearer = best is null || Math.Abs(other - word) < Math.Abs(best.Value - word);
            if (isNearer && other != word && IsWeapon(other))
            {
                best = other;
            }
        }

        return best;
    }

    private bool IsWeapon(int word) => _syntax.Upos(word) is "NOUN" && _syntax.Relation(word) is not "compound" && lexicon.IsIn(Ordnance, layer.LemmaAt(word));
}
