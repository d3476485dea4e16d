using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Names.Model;

namespace Synoptic.Evaluation.Names;

/// <summary>
/// Scores names: right is a name whose first and last token and class are those of a gold name. A class that the gold
/// does not have is not counted against the recognizer, because its annotators did not look for it.
/// </summary>
public static class NameScorer
{
    /// <summary>The score of predicted names.</summary>
    /// <param name="gold">The names of each document.</param>
    /// <param name="predicted">The same, predicted; as many documents.</param>
    /// <param name="labels">Every class that the recognizer tells.</param>
    public static NameScore Score(
        ImmutableArray<ImmutableArray<Name>> gold, ImmutableArray<ImmutableArray<Name>> predicted, ImmutableArray<string> labels)
    {
        ImmutableArray<PlacedName> goldNames = Place(gold);
        ImmutableArray<PlacedName> predictedNames = Place(predicted);
        ImmutableArray<string> coarse = [.. NameClasses.Coarse.Where(label => goldNames.Any(name => name.Class.Coarse == label))];
        IEnumerable<string> fine = goldNames.Select(name => name.Class.Label).Distinct()
            .Where(label => labels.Contains(label) && !NameClasses.Coarse.Contains(label)).Order(StringComparer.Ordinal);
        return new NameScore(
            Count(goldNames, predictedNames, name => name.Coarse is { } label && coarse.Contains(label) ? label : null),
            [
                .. coarse.Select(label => new ClassScore(label, Count(goldNames, predictedNames, name => name.Coarse == label ? label : null))),
                .. fine.Select(label => new ClassScore(label, Count(goldNames, predictedNames, name => name.Label == label ? label : null))),
            ],
            [.. gold.SelectMany(names => names).Select(name => name.Label).Where(label => NameClasses.Find(label) is null).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static ImmutableArray<PlacedName> Place(ImmutableArray<ImmutableArray<Name>> documents) =>
    [
        .. from index in Enumerable.Range(0, documents.Length)
           from name in documents[index]
           let known = NameClasses.Find(name.Label)
           where known is not null
           select new PlacedName(index, name.Span, known),
    ];

    /// <param name="gold">The gold names.</param>
    /// <param name="predicted">The predicted names.</param>
    /// <param name="labelOf">What a name of the class counts as; null where it does not count.</param>
    private static MatchCount Count(
        ImmutableArray<PlacedName> gold, ImmutableArray<PlacedName> predicted, Func<NameClass, string?> labelOf)
    {
        return MatchCount.Of(Counted(predicted), Counted(gold));

        HashSet<PlacedName> Counted(ImmutableArray<PlacedName> names) =>
        [
            .. from name in names
               let label = labelOf(name.Class)
               where label is not null
               select name with { Class = new NameClass(label, null) },
        ];
    }
}
