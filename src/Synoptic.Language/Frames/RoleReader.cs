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
    public Participant Participant(int word) => _participants.Read(word);

    /// <summary>A bare number says nothing of who or what; a part is told by its whole: "12 of the <b>sailors</b>", "tons of <b>rice</b>".</summary>
    private FrameRole? Name(string role, int word)
    {
        int whole = lexicon.WholeOf(layer, word);
        bool isBare = whole == word && layer.QuantityAt(word) is not null && !IsCounted(word);
        return isBare ? null : new FrameRole(role, _participants.Read(whole));
    }

    /// <summary>The number of a word, or of what it is a part of: "<b>three thousand</b> tons of rice".</summary>
    private FrameRole? Number(string role, int word) => layer.QuantityOf(word) is { } quantity
        ? new FrameRole(role, new Participant(layer.Document.Parsed.Quantities[quantity].Span, null, null), quantity)
        : null;

    private bool IsCounted(int word) => layer.QuantityAt(word) is { } index
        && layer.Document.Parsed.Quantities[index].Of is { } counted && counted.Overlaps(layer.Syntax.Words[word].Form.Span);

    private bool IsNoun(int word) => layer.Syntax.Upos(word) is "NOUN" or "PROPN" or "PRON" or "NUM" or "DET"
        && layer.Syntax.Child(word, "cop") < 0;

    private Participant Spanning(TextSpan span, int word) => _participants.Read(word) with { Span = span };
}
