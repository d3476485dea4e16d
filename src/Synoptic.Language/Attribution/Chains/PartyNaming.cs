using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Tells how far the words for a party name it, and which mention they are.</summary>
internal sealed class PartyNaming
{
    private readonly ReportText _text;
    private readonly Dictionary<TextSpan, int> _mentions = [];
    private readonly Dictionary<int, int> _nominals = [];
    private readonly int[] _chains; // of each mention, or -1
    private readonly bool[] _isNamed; // a chain
    private readonly int[] _descriptions; // the first nominal of each chain, or -1

    public PartyNaming(ReportText text, ImmutableArray<CoreferenceChain> chains)
    {
        _text = text;
        ImmutableArray<Mention> mentions = text.Parsed.Mentions;
        _chains = new int[mentions.Length];
        _isNamed = new bool[chains.Length];
        _descriptions = new int[chains.Length];
        Array.Fill(_chains, ReportText.None);
        for (int chain = 0; chain < chains.Length; chain++)
        {
            AddChain(chain, chains[chain].Mentions);
        }

        for (int mention = 0; mention < mentions.Length; mention++)
        {
            _mentions.TryAdd(mentions[mention].Span, mention);
            if (mentions[mention].Kind is not MentionKind.Name)
            {
                int first = text.FirstAt(mentions[mention].Span.Start);
                int last = Math.Max(first, text.FirstAt(mentions[mention].Span.End) - 1);
                _nominals.TryAdd(last < text.Words.Length ? PartyReader.HeadIn(text, new WordRange(first, last)) : first, mention);
            }
        }
    }

    /// <summary>Nobody, at a place without words.</summary>
    public static AttributionParty Nobody(int offset) => new(new TextSpan(offset, offset), null, Anonymity.None);

    /// <summary>The party that these words name.</summary>
    public AttributionParty Name(WordRange words)
    {
        int head = PartyReader.HeadIn(_text, words);
        TextSpan span = _text.Cover(words.First, words.Last);
        int? name = NameOf(words, head);
        if (name is { } own && IsOwn(own, head))
        {
            return new AttributionParty(span, own, Anonymity.Named);
        }

        int? mention = _nominals.TryGetValue(head, out int found) ? found : _mentions.TryGetValue(span, out found) ? found : null;
        return mention is { } reference && NamedBy(reference) is { } anonymity
            ? new AttributionParty(span, reference, anonymity)
            : new AttributionParty(span, null, ClassOf(words, head));
    }

    /// <summary>The name that the words are or that stands beside their head ("the counsel, Ann Lind"), or null.</summary>
    private int? NameOf(WordRange words, int head)
    {
        if (_text.NameOf(head) is var own && own >= 0)
        {
            return own;
        }

        int before = ReportText.None;
        for (int word = words.First; word <= words.Last; word++)
        {
            int name = _text.NameOf(word);
            if (name >= 0 && name != before && IsBeside(word, head, words))
            {
                return name;
            }

            before = name;
        }

        return null;
    }

    /// <summary>Whether nothing but apposition and the parts of a name stand between a word and the head, or a person's name follows the head at once.</summary>
    private bool IsBeside(int word, int head, WordRange words)
    {
        if (word == head + 1 && _text.Parsed.Mentions[_text.NameOf(word)].Type is EntityType.Person)
        {
            return true;
        }

        int steps = 0;
        int name = _text.NameOf(word);
        for (int above = word; above != head; above = _text.Trees.HeadOf(above))
        {
            bool isPart = above >= 0 && words.Contains(above) && (_text.NameOf(_text.Trees.HeadOf(above) is var up && up >= 0 ? up : above) == name && up >= 0);
            bool isApposition = above >= 0 && (_text.HasRelation(above, "appos") || _text.HasRelation(above, "flat"));
            bool isPersonAfter = above > head && above >= 0 && _text.HasRelation(above, "compound");
            if (above < 0 || !words.Contains(above) || !(isPart || isApposition || isPersonAfter) || ++steps > words.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Peoples ("Russians") and offices ("the Consul of Spain") are no names of a party.</summary>
    private bool IsOwn(int mention, int head)
    {
        bool isPeople = _text.Parsed.Mentions[mention].Type is EntityType.Miscellaneous && _text.Words[head].Tags.Xpos is "NNPS" or "NNS" or "JJ";
        int first = _text.FirstAt(_text.Parsed.Mentions[mention].Span.Start);
        bool isOffice = AttributionLexicon.Noun(_text.Words[first].Tags.Lemma) is PartyNounKind.Official
            && (_text.Parsed.Mentions[mention].Type is not EntityType.Person || _text.NameOf(first + 1 < _text.Words.Length ? first + 1 : first) != mention);
        return !isPeople && !isOffice;
    }

    /// <summary>What the rest of the text says of a reference: named, or the class of the noun that it goes back to; null where it says nothing.</summary>
    private Anonymity? NamedBy(int mention)
    {
        int chain = _chains[mention];
        if (chain >= 0 && _isNamed[chain])
        {
            return Anonymity.Named;
        }

        bool isDescribed = chain >= 0 && _text.Parsed.Mentions[mention].Kind is MentionKind.Pronoun && _descriptions[chain] >= 0;
        return isDescribed ? ClassOf(_text.Parsed.Mentions[_descriptions[chain]].Span) : null;
    }

    /// <summary>Reads a chain once: a long text may name a member of a long chain again and again.</summary>
    private void AddChain(int chain, ImmutableArray<int> members)
    {
        _descriptions[chain] = ReportText.None;
        foreach (int member in members)
        {
            MentionKind kind = _text.Parsed.Mentions[member].Kind;
            _chains[member] = chain;
            _isNamed[chain] |= kind is MentionKind.Name;
            _descriptions[chain] = kind is MentionKind.Nominal && _descriptions[chain] < 0 ? member : _descriptions[chain];
        }
    }

    private Anonymity ClassOf(TextSpan span)
    {
        int first = _text.FirstAt(span.Start);
        var words = new WordRange(first, Math.Max(first, _text.FirstAt(span.End) - 1));
        return ClassOf(words, PartyReader.HeadIn(_text, words));
    }

    private Anonymity ClassOf(WordRange words, int head) => new PartyClass(_text, words, head).Read();
}
