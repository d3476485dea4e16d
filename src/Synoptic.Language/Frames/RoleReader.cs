using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads the roles that an argument fills: its own, and that of its number.</summary>
internal sealed class RoleReader(PredicateLayer layer, PatternLexicon lexicon)
{
    private readonly ParticipantReader _participants = new(layer);
    private readonly PhraseReader _phrases = new(layer.Syntax);
    private readonly FillerWords _words = new(layer, lexicon);
    private readonly CountedBefore _counted = new(layer);

    /// <summary>The roles; empty where the words cannot fill them (no number where one is asked for).</summary>
    public IEnumerable<FrameRole> Read(string frame, string role, int word)
    {
        RoleRule rule = RoleTable.Of(frame, role);
        if (rule.Kind is RoleKind.Number)
        {
            return Number(role, word) is { } number ? [number] : [];
        }

        FrameRole? own = rule.Kind switch
        {
            RoleKind.Phrase => new FrameRole(role, Spanning(_phrases.Phrase(word), word)),
            RoleKind.Clause => new FrameRole(role, Spanning(IsNoun(word) ? _phrases.Phrase(word) : _phrases.Clause(word), word)),
            _ => Name(role, word),
        };
        FrameRole? count = rule.Count is { } name ? Number(name, word) : null;
        return new[] { own, count }.OfType<FrameRole>();
    }

    /// <summary>The participant that a word heads.</summary>
    public Participant Participant(int word) => _participants.Read(_words.Best(word));

    /// <summary>A bare number says nothing of who or what; what was counted before it does: "killed 62 <b>men</b> and injured eleven".</summary>
    private FrameRole? Name(string role, int word)
    {
        int best = _words.Best(word);
        if (best != word || !_words.IsBareNumber(word))
        {
            return new FrameRole(role, _participants.Read(best));
        }

        return _counted.Before(word) is { } counted ? new FrameRole(role, counted) : null;
    }

    /// <summary>The number of a word, or of what it is a part of: "<b>three thousand</b> tons of rice".</summary>
    private FrameRole? Number(string role, int word) => layer.QuantityOf(word) is { } quantity
        ? new FrameRole(role, new Participant(layer.Document.Parsed.Quantities[quantity].Span, null, null), quantity)
        : null;

    private bool IsNoun(int word) => layer.Syntax.Upos(word) is "NOUN" or "PROPN" or "PRON" or "NUM" or "DET"
        && layer.Syntax.Child(word, "cop") < 0;

    private Participant Spanning(TextSpan span, int word) => _participants.Read(word) with { Span = span };
}
