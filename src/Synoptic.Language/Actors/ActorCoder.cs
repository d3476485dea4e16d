using Synoptic.Language.Coreference;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Actors;

/// <summary>
/// Tells the country that words name or act for: by their own name, by what modifies them ("the <b>French</b> minister",
/// "troops from <b>Chad</b>"), by what else the text calls them, by whose they are ("<b>its</b> president").
/// </summary>
internal sealed class ActorCoder
{
    private const int None = SyntaxReading.None;
    private const int LongestName = 5; // words
    private const int Deepest = 3; // "a spokesman of the foreign ministry of Chad"

    /// <summary>What is in a country without being of it: "troops in Mali".</summary>
    private static readonly WordSet Abroad = new(
        "troop troops force forces soldier peacekeeper marine contingent ambassador embassy consulate consul envoy diplomat mission base correspondent tourist contractor expatriate national visitor invader");

    private static readonly WordSet Parts = new("part half third quarter number majority most all some rest dozen hundred thousand million share swathe corner piece");

    private static readonly WordSet Offices = new(
        "president premier minister chancellor king queen emperor sultan emir secretary chairman leader taoiseach ayatollah general gen. ambassador envoy pres. vice-president");

    private static readonly WordSet Speakers = new("spokesman spokeswoman spokesperson representative lawyer");

    private readonly PredicateLayer _layer;
    private readonly SyntaxReading _syntax;
    private readonly ActorLexicon _lexicon;
    private readonly DateOnly? _day;
    private readonly string?[] _mentions;

    public ActorCoder(PredicateLayer layer, ActorLexicon lexicon)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _lexicon = lexicon;
        _day = layer.Document.Parsed.Document.PublishedAt?.Day;
        _mentions = new string?[layer.Document.Parsed.Mentions.Length];
        CodeMentions();
    }

    /// <summary>The country (ISO 3166-1 alpha-3) of the words that a word heads, or null.</summary>
    public string? CountryOf(int word) => _layer.MentionAt(word) is { } mention ? _mentions[mention] : Word(word) ?? Phrase(word, Deepest);

    private void CodeMentions()
    {
        var heads = new int[_mentions.Length];
        Array.Fill(heads, None);
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (_layer.MentionAt(word) is { } mention && IsHeadWithin(word, mention))
            {
                heads[mention] = word;
                _mentions[mention] ??= Named(mention) ?? Phrase(word, Deepest);
            }
        }

        ShareWithinChains();
        for (int mention = 0; mention < heads.Length; mention++)
        {
            _mentions[mention] ??= heads[mention] == None ? null : OfPossessor(heads[mention]);
        }

        ShareWithinChains();
        AddSurnames(heads);
    }

    /// <summary>Persons who are only ever named by a surname ("President Bush"), which officials of one country alone bear.</summary>
    private void AddSurnames(int[] heads)
    {
        foreach (CoreferenceChain chain in _layer.Document.Chains)
        {
            int[] names = [.. chain.Mentions.Where(mention => _layer.Document.Parsed.Mentions[mention].Kind is MentionKind.Name)];
            bool isSurnameOnly = names.Length > 0 && Array.TrueForAll(names, mention =>
                _mentions[mention] is null && _layer.Document.Parsed.Mentions[mention].Type is EntityType.Person
                && !_layer.Document.Parsed.Mentions[mention].Span.Slice(_syntax.Text).Contains(' ')
                && !IsOfAnotherKind(mention, heads[mention]));
            ReadOnlySpan<char> surname = isSurnameOnly ? _layer.Document.Parsed.Mentions[names[0]].Span.Slice(_syntax.Text) : default;
            if (ActorLexicon.CountryOfSurname(surname, Array.Exists(names, HasOffice), _day) is { } country)
            {
                foreach (int mention in chain.Mentions)
                {
                    _mentions[mention] ??= country;
                }
            }
        }
    }

    /// <summary>Whether what stands right before a surname is no office: "<b>Coach</b> Putin" is another Putin.</summary>
    private bool IsOfAnotherKind(int mention, int word) => _layer.Document.Parsed.Mentions[mention].Title is not null
        ? !HasOffice(mention)
        : word > 0 && _syntax.Upos(word - 1) is "NOUN" or "PROPN" && _syntax.Trees.HeadOf(word - 1) == word;

    private bool HasOffice(int mention)
    {
        if (_layer.Document.Parsed.Mentions[mention].Title is not { } title)
        {
            return false;
        }

        ReadOnlySpan<char> words = title.Slice(_syntax.Text);
        foreach (Range word in words.Split(' '))
        {
            if (Offices.Contains(words[word]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeadWithin(int word, int mention) =>
        _syntax.Trees.HeadOf(word) is var head && (head < 0 || _layer.MentionAt(head) != mention);

    /// <summary>Who is called a country once is of it wherever else the text speaks of it; a name tells more than a description.</summary>
    private void ShareWithinChains()
    {
        foreach (CoreferenceChain chain in _layer.Document.Chains)
        {
            string? country = null;
            bool isNamed = false;
            foreach (int mention in chain.Mentions)
            {
                bool isName = _layer.Document.Parsed.Mentions[mention].Kind is MentionKind.Name;
                if (_mentions[mention] is { } found && (country is null || (isName && !isNamed)))
                {
                    (country, isNamed) = (found, isName);
                }
            }

            foreach (int mention in chain.Mentions)
            {
                _mentions[mention] ??= country;
            }
        }
    }

    /// <summary>What the words of a mention say themselves.</summary>
    private string? Named(int index)
    {
        Mention mention = _layer.Document.Parsed.Mentions[index];
        if (mention.StandsFor is { } seat)
        {
            return ActorLexicon.StateOf(seat) is { } state && seat.Length == state.Length ? state : null;
        }

        if (mention.Kind is not MentionKind.Name)
        {
            return null;
        }

        string text = _syntax.Text;
        return _lexicon.CountryOf(mention.Span.Slice(text), mention.Type, _day)
            ?? (mention.Type is EntityType.Person || _lexicon.IsStateless(mention.Span.Slice(text)) ? null : Within(mention.Span));
    }

    /// <summary>The first name of a country in a name: "<b>U.S.</b> Supreme Court", "Bank of <b>England</b>".</summary>
    private string? Within(TextSpan span)
    {
        int first = _syntax.FirstAt(span.Start);
        for (int word = first; word < _syntax.Words.Length && _syntax.Words[word].Form.Span.End <= span.End; word++)
        {
            if (Longest(word, span.End) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private string? Longest(int first, int end)
    {
        int last = first;
        while (last + 1 < _syntax.Words.Length && last - first + 1 < LongestName && _syntax.Words[last + 1].Form.Span.End <= end)
        {
            last++;
        }

        for (; last >= first; last--)
        {
            if (Lookup(first, last) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private string? Lookup(int first, int last) => _lexicon.CountryOf(
        TextSpan.Cover(_syntax.Words[first].Form.Span, _syntax.Words[last].Form.Span).Slice(_syntax.Text), EntityType.Miscellaneous, _day);

    /// <summary>What a word names alone or with the one before it ("North Korean"); "pro-Russian" names nothing.</summary>
    private string? Word(int word)
    {
        if (!char.IsUpper(_syntax.Form(word)[0]) || IsJoined(word))
        {
            return null;
        }

        return (word > 0 && char.IsUpper(_syntax.Form(word - 1)[0]) ? Lookup(word - 1, word) : null) ?? Lookup(word, word);
    }

    private bool IsJoined(int word) =>
        (_syntax.Words[word].Form.Span.Start is > 0 and int start && _syntax.Text[start - 1] is '-')
        || (_syntax.Words[word].Form.Span.End is var end && end < _syntax.Text.Length && _syntax.Text[end] is '-');

    /// <summary>The country of a phrase: of what modifies its noun, or the noun that it explains.</summary>
    private string? Phrase(int head, int depth) => Modifiers(head, depth) ?? OfParent(head, depth);

    /// <summary>The country that the closest modifier of a noun names.</summary>
    private string? Modifiers(int head, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        string? country = null;
        int closest = int.MaxValue;
        for (int child = _syntax.Trees.FirstChildOf(head); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (Distance(head, child) is var distance && distance < closest && Modifier(head, child, depth) is { } found)
            {
                (country, closest) = (found, distance);
            }
        }

        return country;
    }

    /// <summary>
    /// How close a modifier is to its noun: before it, "of" it, beside it, where it is; int.MaxValue for no modifier. What is
    /// of or in a country acts for it only where it may act at all ("a failure of the Iraq invasion" does not).
    /// </summary>
    private int Distance(int head, int child) => _syntax.Relation(child) switch
    {
        "amod" or "compound" or "flat" => 0,
        "nmod" => _syntax.Marker(child, "case") switch
        {
            null => 0,
            "of" or "from" when MayAct(head) => 1,
            "for" when Speakers.Contains(_syntax.Words[head].Tags.Lemma) => 1,
            "in" or "at" when MayAct(head) && IsPlace(child) && !Abroad.Contains(_syntax.Words[head].Tags.Lemma) => 3,
            _ => int.MaxValue,
        },
        "appos" => 2,
        _ => int.MaxValue,
    };

    private bool MayAct(int word) => _layer.MentionAt(word) is not null || Parts.Contains(_syntax.Words[word].Tags.Lemma)
        || NounTypes.TypeOf(_syntax.Words[word].Tags.Lemma) is Referent.Person or Referent.Organization or Referent.Place or Referent.Unknown;

    private bool IsPlace(int word) =>
        _layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention].Type is EntityType.Location;

    private string? Modifier(int head, int child, int depth)
    {
        int? mention = _layer.MentionAt(child);
        string? named = mention is not { } other ? Word(child)
            : other != _layer.MentionAt(head) ? Named(other)
            : null; // a part of the name, which was looked up whole
        return named ?? Modifiers(child, depth - 1);
    }

    /// <summary>"<b>French</b> minister Dupont" may hang on the minister.</summary>
    private string? OfParent(int head, int depth)
    {
        int parent = _syntax.Trees.HeadOf(head);
        if (parent < 0 || _syntax.Relation(head) is not ("flat" or "appos"))
        {
            return null;
        }

        for (int child = _syntax.Trees.FirstChildOf(parent); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (child != head && Distance(parent, child) <= 1 && Modifier(parent, child, depth - 1) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    private string? OfPossessor(int head)
    {
        for (int child = _syntax.Trees.FirstChildOf(head); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.FullRelation(child) is "nmod:poss" && _layer.MentionAt(child) is { } mention)
            {
                return _mentions[mention];
            }
        }

        return null;
    }
}
