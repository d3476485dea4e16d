using Synoptic.Language.Actors;
using Synoptic.Language.Coreference;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Reads whose kin somebody is, and which office he or she holds: before a name, beside it, and where it is told of somebody.</summary>
internal sealed class PeopleReader
{
    private readonly PredicateLayer _layer;
    private readonly SyntaxReading _syntax;
    private readonly FactualityReader _factuality;
    private readonly PatternLexicon _lexicon;
    private readonly ReferentReader _referents;
    private readonly BearerReader _bearers;
    private readonly PeriodReader _periods;

    public PeopleReader(PredicateLayer layer, FactualityReader factuality, PatternLexicon lexicon)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _factuality = factuality;
        _lexicon = lexicon;
        _referents = new ReferentReader(layer, factuality.Participants);
        _bearers = new BearerReader(layer);
        _periods = new PeriodReader(layer);
    }

    public IEnumerable<Relation> Read() => PeopleSieve.FillBodies([.. Found()], _layer.Document.Parsed.Sentences);

    private IEnumerable<Relation> Found()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (_syntax.Upos(word) is "NOUN" or "PROPN")
            {
                string lemma = _syntax.Lemma(word);
                IEnumerable<Relation> read = _lexicon.IsIn("kin", lemma) ? Kin(word)
                    : _lexicon.IsIn("office", lemma) || _lexicon.IsIn("post", lemma) ? Office(word, isPost: !_lexicon.IsIn("office", lemma))
                    : [];
                foreach (Relation relation in read)
                {
                    yield return relation;
                }
            }
        }
    }

    /// <summary>Kin of somebody whom the text names: who is called by the word, or the word itself.</summary>
    private IEnumerable<Relation> Kin(int word)
    {
        int other = OwnerOf(word);
        if (other < 0 || !IsPerson(other) || _referents.Read(other) is not { } to)
        {
            return [];
        }

        IReadOnlyList<int> bearers = _bearers.Read(word) is { Count: > 0 } named ? named : [word];
        return bearers.Where(bearer => !_referents.AreSame(bearer, other))
            .Select(bearer => _referents.Read(bearer))
            .OfType<Participant>()
            .Select(from => Relate(word, from, to, RelationType.Kin));
    }

    /// <summary>The office of everybody who is called by the word; a calling is one only where the text says of which body: "the town's doctor".</summary>
    private IEnumerable<Relation> Office(int word, bool isPost)
    {
        foreach (int bearer in _bearers.Read(word))
        {
            int body = BodyOf(word, bearer);
            body = body >= 0 && _referents.AreSame(bearer, body) ? GiverOf(word, bearer) : body;
            if (_referents.Read(bearer) is { } from && (!isPost || (body >= 0 && !IsPerson(body))))
            {
                yield return Relate(word, from, body >= 0 ? _referents.Read(body) : null, RelationType.Office);
            }
        }
    }

    private Relation Relate(int word, Participant from, Participant? to, RelationType type)
    {
        Predicate? predicate = _layer.At(word);
        FactualityReading reality = _factuality.Read(word);
        return new Relation(from, to, type, _syntax.Words[word].Form.Span, _bearers.IsTold(word) ? reality : reality with { Factuality = Factuality.Asserted })
        {
            Role = RoleOf(word),
            Since = predicate is null ? null : _periods.SinceOf(predicate),
            Until = predicate is null ? null : _periods.UntilOf(predicate),
        };
    }

    /// <summary>The possessor, or the phrase with "of" or "to".</summary>
    private int OwnerOf(int word)
    {
        int possessor = _syntax.Child(word, "nmod:poss");
        return possessor < 0 ? OfPhrase(word) : _syntax.Lemma(possessor) is "whose" || _syntax.Form(possessor) is "whose" ? ModifiedBy(possessor) : possessor;
    }

    /// <summary>The noun that the relative clause around the word tells of, or -1.</summary>
    private int ModifiedBy(int word)
    {
        while (word >= 0 && _syntax.FullRelation(word) is not "acl:relcl")
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return word < 0 ? word : _syntax.Trees.HeadOf(word);
    }

    private int OfPhrase(int word) => PhraseOf(word, static marker => marker is "of" or "to", _ => true);

    /// <summary>Whom an office is held for, and where a calling is followed: "spokesman for the bank", "professor of law at Lund".</summary>
    private int ServedBy(int word) => PhraseOf(word, static marker => marker is "for" or "at" or "with", served => IsBody(served) || IsPerson(served));

    private int PhraseOf(int word, Func<string?, bool> isMarker, Func<int, bool> isWanted)
    {
        foreach (Argument argument in _layer.ArgumentsOf(word))
        {
            if (argument.Function is ArgumentFunction.Oblique && isMarker(argument.Marker) && _syntax.Upos(argument.Word) is not "NUM" && _layer.TimeAt(argument.Word) is null && isWanted(argument.Word))
            {
                return argument.Word;
            }
        }

        return SyntaxReading.None;
    }

    /// <summary>Who gives the office, where "its" is taken for the bearer's own: "the <b>bank</b> has made her its chairman".</summary>
    private int GiverOf(int word, int bearer) => _syntax.Trees.HeadOf(word) is >= 0 and int head && _layer.At(head) is { } predicate
        ? predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject && !_referents.AreSame(bearer, argument.Word))
            .Select(argument => argument.Word).DefaultIfEmpty(SyntaxReading.None).First()
        : SyntaxReading.None;

    /// <summary>The body or state: the owner, that of the name ("President A of B"), or a state or body named before the word ("the Finnish president").</summary>
    private int BodyOf(int word, int bearer)
    {
        int owner = OwnerOf(word);
        if (owner < 0 || (_lexicon.IsIn("post", _syntax.Lemma(word)) && !IsBody(owner) && !IsPerson(owner)))
        {
            owner = ServedBy(word) is >= 0 and int served ? served : owner;
        }

        if (owner >= 0)
        {
            return owner;
        }

        int ofName = _syntax.Child(bearer, "nmod");
        if (ofName >= 0 && _syntax.Marker(ofName, "case") == "of")
        {
            return ofName;
        }

        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "amod" or "compound" && IsBody(child))
            {
                return child;
            }
        }

        return SyntaxReading.None;
    }

    private bool IsBody(int word) =>
        (_layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: not EntityType.Person })
        || (_syntax.Upos(word) == "NOUN" && NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Organization or Referent.Place);

    private bool IsPerson(int word) => _layer.MentionAt(word) is not { } mention
        ? NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Person || _lexicon.IsIn("office", _syntax.Lemma(word))
        : _layer.Document.Parsed.Mentions[mention] is { } meant && (meant.Type is EntityType.Person || (meant.Kind is MentionKind.Nominal && NounTypes.TypeOf(_syntax.Lemma(word)) is Referent.Person or Referent.Unknown));

    private bool IsHyphen(int word) => _syntax.Form(word) is "-" or "‐";

    /// <summary>The word with the nouns and adjectives right before it, which are part of the title.</summary>
    private TextSpan RoleOf(int word)
    {
        if (_layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention].Title is { } title && title.Contains(_syntax.Words[word].Form.Span))
        {
            return title;
        }

        int first = word;
        while (first > 0 && _syntax.Trees.HeadOf(first - 1) == word && _syntax.Relation(first - 1) is "compound" or "amod" && IsOwnOrNone(_layer.MentionAt(first - 1), word))
        {
            first--;
        }

        while (first > 0 && IsHyphen(first - 1) | IsHyphen(first) && _syntax.Words[first - 1].Form.Span.End == _syntax.Words[first].Form.Span.Start)
        {
            first--; // "half-brother" is three words
        }

        return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[LastOf(word)].Form.Span);
    }

    private bool IsOwnOrNone(int? mention, int word) => mention is null || mention == _layer.MentionAt(word);

    /// <summary>"Father-in-law" is five words, of which the first is the head.</summary>
    private int LastOf(int word)
    {
        int last = word;
        while (last + 2 < _syntax.Words.Length && IsHyphen(last + 1) && _syntax.Words[last + 1].Form.Span.Start == _syntax.Words[last].Form.Span.End)
        {
            last += 2;
        }

        return last;
    }
}
