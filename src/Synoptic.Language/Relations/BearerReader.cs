using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Reads who is called by a noun: the name beside it, or what it is told of.</summary>
internal sealed class BearerReader
{
    private readonly PredicateLayer _layer;
    private readonly SyntaxReading _syntax;
    private readonly Dictionary<int, int> _titled = [];

    public BearerReader(PredicateLayer layer)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Title is { } title)
            {
                _titled.TryAdd(title.End, word);
            }
        }
    }

    /// <summary>The words for the bearers, several of a plural; none where the noun means somebody by itself.</summary>
    public IReadOnlyList<int> Read(int noun)
    {
        bool isPlural = _syntax.Xpos(noun) is "NNS" or "NNPS";
        if (isPlural && NamesAfter(noun) is { Count: > 1 } names)
        {
            return names;
        }

        return (Titled(noun) ?? Beside(noun) ?? NameAfter(noun)) is { } named ? [named] : Told(noun) is { Count: > 0 } told ? told : NamesAfter(noun) is [var added, ..] ? [added] : [];
    }

    /// <summary>Whether a sentence says it of somebody ("is", "became", "was named"), rather than taking it for known.</summary>
    public bool IsTold(int noun) =>
        (_syntax.Child(noun, "cop") >= 0 && !IsPossessive(noun)) || _syntax.Relation(noun) is "appos" or "xcomp" or "conj" || _syntax.Marker(noun, "case") is "as" or "on as";

    private int? Titled(int noun) => _titled.TryGetValue(_syntax.Words[noun].Form.Span.End, out int named) ? named : null;

    private int? Beside(int noun)
    {
        int head = _syntax.Trees.HeadOf(noun);
        if (head >= 0 && _syntax.Relation(noun) is "appos" or "nmod" or "compound" && IsBeside(noun) && IsPersonName(head))
        {
            return head;
        }

        if (head >= 0 && _syntax.Relation(noun) is "nsubj" && IsPersonName(head) && _syntax.Child(head, "cop") >= 0)
        {
            return head; // "the bank's president is Lena Fors"
        }

        for (int child = _syntax.Trees.FirstChildOf(noun); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            if (_syntax.Relation(child) is "appos" or "flat" or "compound" && IsPersonName(child))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Whether the noun stands beside its head as a name does, without a preposition or possessor's mark.</summary>
    private bool IsBeside(int noun) => _syntax.Child(noun, "case") < 0 && !_syntax.FullRelation(noun).EndsWith("poss");

    private bool IsPersonName(int word) =>
        _layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Person };

    /// <summary>The person's name that follows right after the noun, whatever the tree makes of it.</summary>
    private int? NameAfter(int noun) => noun + 1 < _syntax.Words.Length && IsPersonName(noun + 1) && !IsPersonName(noun) ? noun + 1 : null;

    /// <summary>
    /// The names set off by commas after the noun and its phrase, whatever the tree makes of them: "the envoy to Norway,
    /// <b>Raúl Peniche</b>, left"; "his nephews, <b>Poul</b> and <b>Svend</b>".
    /// </summary>
    private List<int> NamesAfter(int noun)
    {
        int last = PhraseEnd(noun);
        var names = new List<int>();
        int word = last + 1;
        while (word + 1 < _syntax.Words.Length && _syntax.Form(word) is "," or "and" or ":" or "(" && IsPersonName(word + 1))
        {
            names.Add(word + 1);
            word = NameEnd(word + 1);
        }

        bool isSetOff = word < _syntax.Words.Length && _syntax.Form(word) is "," or "." or ";" or ":" or ")" or "!" or "?" or "—";
        return isSetOff && names.Count > 0 && _syntax.Form(last + 1) is not "and" ? names : [];
    }

    /// <summary>The last word before the first comma among the words that hang on the noun, itself included.</summary>
    private int PhraseEnd(int noun)
    {
        int word = noun;
        while (word < _syntax.Trees.LastOf(noun) && _syntax.Form(word + 1) is not ("," or ":" or "(" or "and") && _syntax.Upos(word + 1) is not "VERB")
        {
            word++;
        }

        return word;
    }

    private int NameEnd(int word)
    {
        int? mention = _layer.MentionAt(word);
        while (word < _syntax.Words.Length && _layer.MentionAt(word) == mention)
        {
            word++;
        }

        return word;
    }

    private List<int> Told(int noun) => !IsTold(noun) || _layer.At(noun) is not { } predicate ? [] :
    [
        .. predicate.Arguments.Where(argument => argument is { Function: ArgumentFunction.Subject, Marker: null } && argument.Word != noun)
            .Select(argument => argument.Word),
    ];

    private bool IsPossessive(int noun) => _syntax.Child(noun, "case") is >= 0 and int mark && _syntax.Form(mark) is "'s" or "’s" or "'" or "’";
}
