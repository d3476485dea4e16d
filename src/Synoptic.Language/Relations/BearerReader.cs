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

    /// <summary>The word for the bearer, or null where the noun means somebody by itself.</summary>
    public int? Read(int noun)
    {
        if (_titled.TryGetValue(_syntax.Words[noun].Form.Span.End, out int named))
        {
            return named;
        }

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

        return NameAfter(noun) ?? Subject(noun);
    }

    /// <summary>Whether the noun stands beside its head as a name does, without a preposition or possessor's mark.</summary>
    private bool IsBeside(int noun) => _syntax.Child(noun, "case") < 0 && !_syntax.FullRelation(noun).EndsWith("poss");

    private bool IsPersonName(int word) =>
        _layer.MentionAt(word) is { } mention && _layer.Document.Parsed.Mentions[mention] is { Kind: MentionKind.Name, Type: EntityType.Person };

    /// <summary>The person's name that follows right after the noun, whatever the tree makes of it.</summary>
    private int? NameAfter(int noun) => noun + 1 < _syntax.Words.Length && IsPersonName(noun + 1) && !IsPersonName(noun) ? noun + 1 : null;

    private int? Subject(int noun)
    {
        if (_layer.At(noun) is { } predicate)
        {
            foreach (Argument argument in predicate.Arguments)
            {
                if (argument.Function is ArgumentFunction.Subject && argument.Marker is null && argument.Word != noun && IsTold(noun))
                {
                    return argument.Word;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the noun tells what its subject is: it has a copula, or stands in apposition or after "as", "named", "elected".</summary>
    private bool IsTold(int noun) =>
        _syntax.Child(noun, "cop") >= 0 || _syntax.Relation(noun) is "appos" or "xcomp" or "conj" || _syntax.Marker(noun, "case") is "as" or "on as";
}
