using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>Finds the name that stands beside a description: "the novelist <b>Sigrun Vik</b>".</summary>
internal static class NamesBeside
{
    /// <summary>The head word of the name in apposition to a common noun, or of a person's name right after it that hangs on it or beside it; null without one.</summary>
    public static int? Of(PredicateLayer layer, int word)
    {
        if (IsName(layer, word))
        {
            return null;
        }

        int name = layer.Syntax.Child(word, "appos");
        return name > word && IsName(layer, name) ? name : Next(layer, word);
    }

    private static bool IsName(PredicateLayer layer, int word) =>
        layer.MentionAt(word) is { } mention && layer.Document.Parsed.Mentions[mention].Kind is MentionKind.Name;

    private static int? Next(PredicateLayer layer, int word)
    {
        SyntaxReading syntax = layer.Syntax;
        bool isDescription = syntax.Upos(word) == "NOUN" && word + 1 < syntax.Words.Length && syntax.Xpos(word) != "NNS";
        if (!isDescription || layer.MentionAt(word + 1) is not { } index || layer.Document.Parsed.Mentions[index] is not { Kind: MentionKind.Name, Type: EntityType.Person } mention)
        {
            return null;
        }

        int name = syntax.HeadOf(mention.Span);
        int head = syntax.Trees.HeadOf(name);
        bool isBeside = head == word || (head == syntax.Trees.HeadOf(word) && head >= 0 && syntax.Child(name, "case") < 0);
        return isBeside && layer.MentionAt(word) != index ? name : null;
    }
}
