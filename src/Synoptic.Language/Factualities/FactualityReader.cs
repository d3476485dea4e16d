using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Factualities;

/// <summary>
/// Reads whether what a word tells is a fact, and by whose account: down from the root of the sentence, each word's
/// standing follows from that of its head, what the head makes of it, and the marks at the word itself
/// (<see cref="Embedding"/>, <see cref="OwnMarks"/>). Each word's heads are walked once. Not thread-safe.
/// </summary>
public sealed class FactualityReader
{
    private readonly PredicateLayer _layer;
    private readonly ClauseTree _tree;
    private readonly OwnMarks _own;
    private readonly Embedding _embedding;
    private readonly Horizon _horizon;
    private readonly SpeechMap _speech;
    private readonly Standing?[] _contexts;
    private readonly Standing?[] _standings;

    /// <summary>Makes the reader of one document.</summary>
    public FactualityReader(PredicateLayer layer)
        : this(layer, ActorLexicon.Shipped)
    {
    }

    /// <summary>Makes the reader of one document.</summary>
    /// <param name="layer">Its predicates.</param>
    /// <param name="actors">Which names stand for which country.</param>
    public FactualityReader(PredicateLayer layer, ActorLexicon actors)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ParsedDocument parsed = layer.Document.Parsed;
        _layer = layer;
        Participants = new ParticipantReader(layer, actors);
        _tree = new ClauseTree(layer.Syntax);
        _own = new OwnMarks(_tree, CueLexicon.Shipped);
        _embedding = new Embedding(_tree, CueLexicon.Shipped);
        _horizon = new Horizon(layer, _tree);
        _speech = new SpeechMap(_tree, parsed, layer.Document.Statements);
        _contexts = new Standing?[parsed.Words.Length];
        _standings = new Standing?[parsed.Words.Length];
    }

    /// <summary>Reads who the words of the document name; made once, because it reads every mention.</summary>
    internal ParticipantReader Participants { get; }

    /// <summary>Reads a word that tells that something happens or holds: a verb, an event noun, what stands after a copula.</summary>
    /// <param name="word">The index of the word in the document's words.</param>
    public FactualityReading Read(int word)
    {
        Standing standing = StandingOf(word);
        return new FactualityReading(standing.Factuality, SourceOf(standing, word));
    }

    private Standing StandingOf(int word)
    {
        Stack<int> path = new();
        for (int above = word; above >= 0 && _standings[above] is null; above = _tree.HeadOf(above))
        {
            path.Push(above);
        }

        foreach (int below in path)
        {
            Standing context = ContextOf(below);
            _contexts[below] = context;
            Standing own = _own.Read(below, context);
            _standings[below] = _horizon.IsAhead(below) ? own.Within(Factuality.Planned, -1) : own;
        }

        return _standings[word]!.Value;
    }

    private Standing ContextOf(int word)
    {
        int head = _tree.HeadOf(word);
        bool isBesideName = _tree.Has(word, "appos") && head >= 0 && _tree[head].Upos == "PROPN"; // told by the way, whatever the clause makes of the name
        return head < 0 || isBesideName || _tree.Has(word, "parataxis") ? _speech.ContextOf(word)
            : _tree.Has(word, "conj") ? Joined(word, head)
            : _embedding.Context(word, _standings[head]!.Value);
    }

    /// <summary>
    /// Of joined clauses the second shares the auxiliaries of the first when it has neither tense nor auxiliary of its own,
    /// its "not" after "or", and, without a subject of its own, its "allegedly".
    /// </summary>
    private Standing Joined(int word, int head)
    {
        Standing first = _standings[head]!.Value;
        Standing context = _contexts[head]!.Value;
        bool isBare = _tree[word].Xpos is "VB" or "VBN" or "VBG" && !_own.HasAuxiliary(word) && _own.HasAuxiliary(head);
        isBare |= _tree[word].Xpos is "VB" && !_own.HasAuxiliary(word) && _tree.Child(word, "nsubj") < 0 && _tree.Child(head, "cop") >= 0 && _tree.Marker(head, "mark") is "to"; // "is to open it and <b>see</b> the mayor"
        bool isAlternative = _tree.Child(word, "cc") is >= 0 and int joiner && (_tree.Is(joiner, "or") || _tree.Is(joiner, "nor"));
        if (_tree.Marker(word, "cc") is { } joining && CueLexicon.Shipped.Find(joining, 's', "own") is Effect.Prevents)
        {
            return context.Negated; // "walked rather than drove"
        }

        bool isAlleged = first.Degree is Factuality.Alleged && _tree.Child(word, "nsubj") < 0;
        return isAlternative && (isBare || first.IsNegative) ? first
            : isBare || isAlleged ? first with { IsNegative = context.IsNegative }
            : context;
    }

    /// <summary>Who made it what it is: the subject of the word that did, or the speaker in whose words it stands.</summary>
    private Participant? SourceOf(Standing standing, int word)
    {
        if (standing.Source >= 0 && _layer.At(standing.Source) is { } predicate)
        {
            foreach (Argument argument in predicate.Arguments)
            {
                if (argument.Function is (ArgumentFunction.Subject or ArgumentFunction.Possessor) && IsParty(argument.Word))
                {
                    return Participants.Read(argument.Word);
                }
            }
        }

        return _speech.At(word) is { Negative: false, Chain: [{ Parties: [var party, ..] }, ..] } && party.Span.Length > 0
            ? PartyOf(party)
            : null;
    }

    /// <summary>Who speaks; of "the envoy, who said", the envoy.</summary>
    private Participant? PartyOf(AttributionParty party)
    {
        int word = _layer.Syntax.HeadOf(party.Span);
        if (!_layer.Syntax.IsRelative(word))
        {
            return new Participant(party.Mention is { } mention ? _layer.Document.Parsed.Mentions[mention].Span : party.Span, party.Mention, Country: null);
        }

        while (word >= 0 && !_tree.Has(word, "acl:relcl"))
        {
            word = _tree.HeadOf(word);
        }

        return word >= 0 && _tree.HeadOf(word) is >= 0 and int noun && IsParty(noun) ? Participants.Read(noun) : null;
    }

    /// <summary>Whether the word refers to a person, body or place, which can want, claim or deny.</summary>
    private bool IsParty(int word) =>
        _layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention].Type is not EntityType.Miscellaneous;
}
