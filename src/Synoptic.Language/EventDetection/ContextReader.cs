using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>Reads the PLOVER contexts of an event off its words: the trigger, its arguments, and what modifies those.</summary>
internal sealed class ContextReader(PredicateLayer layer)
{
    private static readonly ImmutableArray<string> Names = [.. TableReader.Rows("event-contexts.tsv").Select(row => row[0])];

    private static readonly FrozenDictionary<string, int> Words = TableReader.Rows("event-contexts.tsv")
        .SelectMany((row, context) => row[1].Split('|').Select(word => KeyValuePair.Create(word, context)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The contexts in the order of the manual; often none.</summary>
    public ImmutableArray<string> Of(Predicate predicate)
    {
        SortedSet<int> found = [];
        Add(predicate.Word, found);
        foreach (Argument argument in predicate.Arguments)
        {
            Add(argument.Word, found);
            for (int child = layer.Syntax.Trees.FirstChildOf(argument.Word); child >= 0; child = layer.Syntax.Trees.NextSiblingOf(child))
            {
                if (layer.Syntax.Relation(child) is "amod" or "compound" or "nmod")
                {
                    Add(child, found);
                }
            }
        }

        return [.. found.Select(context => Names[context])];
    }

    private void Add(int word, SortedSet<int> found)
    {
        if (Words.TryGetValue(layer.Syntax.Words[word].Tags.Lemma, out int context))
        {
            found.Add(context);
        }
    }
}
