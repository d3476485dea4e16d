using System.Collections.Immutable;
using Synoptic.Language.Coreference;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Actors;

/// <summary>Reads who is meant by a word: a pronoun is replaced by what it refers to.</summary>
internal sealed class ReferentReader
{
    private readonly PredicateLayer _layer;
    private readonly SyntaxReading _syntax;
    private readonly ParticipantReader _participants;
    private readonly ImmutableArray<Mention> _mentions;
    private readonly int[] _chainOfMention;

    public ReferentReader(PredicateLayer layer, ParticipantReader participants)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _participants = participants;
        _mentions = layer.Document.Parsed.Mentions;
        _chainOfMention = new int[_mentions.Length];
        for (int chain = 0; chain < layer.Document.Chains.Length; chain++)
        {
            foreach (int mention in layer.Document.Chains[chain].Mentions)
            {
                _chainOfMention[mention] = chain;
            }
        }
    }

    /// <summary>Who is meant, by name where one stands beside the word ("the brewer <b>Ganev</b>"); null for a pronoun that refers to nothing in the text.</summary>
    public Participant? Read(int word) =>
        IsPronoun(word) ? AntecedentOf(word) is { } antecedent ? _participants.Read(NameBeside(antecedent) ?? antecedent) : null
        : _participants.Read(NameBeside(word) ?? word);

    /// <summary>The words of an argument: its phrase without what is only added to it; of a pronoun, the phrase that it refers to.</summary>
    /// <param name="word">Its head word.</param>
    /// <param name="without">Words whose phrases are left out.</param>
    public TextSpan? ReadPhrase(int word, params ReadOnlySpan<int> without) =>
        IsPronoun(word) ? AntecedentOf(word) is { } antecedent ? PhraseOf(antecedent, without) : null : PhraseOf(word, without);

    /// <summary>Whether the word may be somebody who wants and does something: a person, people, a body, a place with people in it.</summary>
    public bool IsActor(int word) => IsActor(word, mayRefer: true);

    /// <summary>A pronoun is followed once: what it means may itself be a part of what it means ("two of <b>them</b>").</summary>
    private bool IsActor(int word, bool mayRefer)
    {
        bool isPronoun = IsPronoun(word);
        int meant = !isPronoun ? word : mayRefer && AntecedentOf(word) is { } antecedent ? antecedent : SyntaxReading.None;
        return meant < 0 ? IsFirstPerson(word)
            : _layer.MentionAt(meant) is { } mention && _mentions[mention].Kind is MentionKind.Name ? _mentions[mention].Type is not EntityType.Miscellaneous || _syntax.Xpos(meant) is "NNPS" || IsPeople(meant)
            : (_syntax.Xpos(meant) is "NNP" or "NNPS" && _layer.TimeAt(meant) is null) || NounTypes.TypeOf(_syntax.Lemma(meant)) switch
            {
                Referent.Person or Referent.Organization or Referent.Place => true,
                Referent.Unknown when _syntax.Upos(meant) is not ("NUM" or "VERB" or "ADV") => true,
                _ => WholeOf(meant) is { } whole && IsActor(whole, mayRefer && !isPronoun),
            };
    }

    /// <summary>Whether both words mean the same: they are one word or their mentions lie in one chain.</summary>
    public bool AreSame(int first, int second) => first == second
        || (_layer.OwnMentionAt(first) is { } one && _layer.OwnMentionAt(second) is { } other && _chainOfMention[one] == _chainOfMention[other]);

    /// <summary>Whether a mention means who the word means.</summary>
    public bool IsMention(int word, int mention) =>
        _layer.MentionAt(word) is { } own && _chainOfMention[own] == _chainOfMention[mention];

    /// <summary>Whether the word is a pronoun for a thing, deed or plan.</summary>
    public bool IsThing(int word) => IsPronoun(word) && _syntax.Words[word].Tags.Lemma is "it" or "that" or "this" or "they" or "them" or "these" or "those";

    public bool IsPronoun(int word) => _syntax.Upos(word) is "PRON";

    /// <summary>The head word of the nearest name of the same before the pronoun, or else of the nearest description, or of the mention that names it best.</summary>
    public int? AntecedentOf(int word)
    {
        if (_layer.OwnMentionAt(word) is not { } mention)
        {
            return null;
        }

        CoreferenceChain chain = _layer.Document.Chains[_chainOfMention[mention]];
        int nearest = chain.Mentions.LastOrDefault(other => other < mention && _mentions[other].Kind is MentionKind.Name, SyntaxReading.None);
        nearest = nearest >= 0 ? nearest : chain.Mentions.LastOrDefault(other => other < mention && _mentions[other].Kind is MentionKind.Nominal, chain.Representative);
        return _mentions[nearest].Kind is MentionKind.Pronoun ? null : HeadOf(_mentions[nearest].Span);
    }

    /// <summary>The word of a span that hangs on no other word of it.</summary>
    private int? HeadOf(TextSpan span)
    {
        int word = FirstAt(span.Start);
        for (; word < _syntax.Words.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            int head = _syntax.Trees.HeadOf(word);
            if (head < 0 || !span.Contains(_syntax.Words[head].Form.Span))
            {
                return word;
            }
        }

        return null;
    }

    private int FirstAt(int offset)
    {
        int low = 0;
        int high = _syntax.Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _syntax.Words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The phrase from its first word that is no preposition or conjunction up to what is joined or added to it.</summary>
    private TextSpan PhraseOf(int word, ReadOnlySpan<int> without)
    {
        int first = word;
        int last = word;
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (!Holds(child, without) && _syntax.Relation(child) is not ("case" or "mark" or "cc" or "punct" or "conj" or "parataxis" or "appos" or "vocative" or "discourse"))
            {
                first = Math.Min(first, _syntax.Trees.FirstOf(child));
                last = Math.Max(last, _syntax.Trees.LastOf(child));
            }
        }

        return TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[last].Form.Span);
    }

    private bool Holds(int phrase, ReadOnlySpan<int> words)
    {
        foreach (int word in words)
        {
            if (_syntax.Trees.FirstOf(phrase) <= word && word <= _syntax.Trees.LastOf(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name in apposition to a description, or null.</summary>
    private int? NameBeside(int word)
    {
        if (_syntax.Upos(word) == "NOUN")
        {
            for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
            {
                if (IsNameBeside(word, child))
                {
                    return child;
                }
            }
        }

        return null;
    }

    private bool IsNameBeside(int word, int child) => child > word
        && _syntax.Relation(child) is "appos" or "flat" or "compound"
        && _layer.MentionAt(child) is { } mention && _mentions[mention] is { Kind: MentionKind.Name, Type: not EntityType.Location };

    /// <summary>The name of a people, country or group: "the Swedes", "the Communists".</summary>
    private bool IsPeople(int word) => _syntax.Xpos(word) == "NNPS" || _participants.Read(word).Country is not null;

    /// <summary>Whether the word means whoever speaks.</summary>
    public bool IsFirstPerson(int word) => _syntax.Words[word].Tags.Lemma is "I" or "we" or "us";

    private int? WholeOf(int word)
    {
        int whole = _syntax.Child(word, "nmod");
        return whole >= 0 && _syntax.Marker(whole, "case") == "of" ? whole : null;
    }
}
