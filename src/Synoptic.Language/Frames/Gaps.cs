using System.Collections.Immutable;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Undoes what a second half leaves out: "gave ten lorries to Togo and <b>five to Benin</b>".</summary>
internal static class Gaps
{
    /// <summary>The fills without the second halves, and those of each second half with the word of its number.</summary>
    public static IEnumerable<(ImmutableArray<PatternFill> Fills, int? Number)> Split(PredicateLayer layer, ImmutableArray<PatternFill> fills)
    {
        var halves = new List<(PatternFill Fill, Argument Number, int Word)>();
        foreach (PatternFill fill in fills)
        {
            foreach (Argument argument in fill.Arguments)
            {
                if (WordOf(layer, argument) is { } word)
                {
                    halves.Add((fill, argument, word));
                }
            }
        }

        yield return ([.. fills.Select(fill => fill with { Arguments = [.. fill.Arguments.Where(argument => WordOf(layer, argument) is null)] }).Where(fill => !fill.Arguments.IsEmpty)], null);
        foreach ((PatternFill half, Argument number, int word) in halves)
        {
            yield return ([.. fills.Select(fill => fill == half ? fill with { Arguments = [number with { Word = word }] } : fill)], number.Word);
        }
    }

    /// <summary>The word that a number joined to an argument governs with the argument's preposition, or null.</summary>
    private static int? WordOf(PredicateLayer layer, Argument argument)
    {
        SyntaxReading syntax = layer.Syntax;
        int word = syntax.Upos(argument.Word) == "NUM" && syntax.Relation(argument.Word) is "conj" ? syntax.Child(argument.Word, "nmod") : SyntaxReading.None;
        return word >= 0 && argument.Marker is { } marker && syntax.Marker(word, "case") == marker ? word : null;
    }
}
