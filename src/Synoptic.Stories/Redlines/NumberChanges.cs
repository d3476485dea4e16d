using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>
/// Finds the numbers, dates and durations that differ. One stands in place of another when both are of one kind and their
/// sentences tell the same; a number alone is never compared across the texts.
/// </summary>
internal static class NumberChanges
{
    /// <summary>Those that changed, then those that are gone, then the new ones; each in order of place.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="paired">Sentences of both that tell the same.</param>
    /// <param name="related">Sentences that only tell of the same: a date in the one is not the date in the other.</param>
    public static ImmutableArray<RedlineChange> Find(AnnotatedDocument before, AnnotatedDocument after, IEnumerable<(int Old, int New)> paired, IEnumerable<(int Old, int New)> related)
    {
        ImmutableArray<Measure> old = MeasureReader.Read(before);
        ImmutableArray<Measure> young = MeasureReader.Read(after);
        ILookup<int, Measure> oldOf = old.ToLookup(measure => measure.Place.Sentence);
        ILookup<int, Measure> newOf = young.ToLookup(measure => measure.Place.Sentence);
        ImmutableArray<(Measure Old, Measure New)> pairs =
        [
            .. paired.SelectMany(pair => Between(oldOf[pair.Old], newOf[pair.New])),
            .. related.SelectMany(pair => Between(oldOf[pair.Old], newOf[pair.New])).Where(pair => pair.Old.Kind != MeasureReader.Date),
        ];
        return
        [
            .. pairs.OrderBy(pair => pair.Old.Place.Span).Select(pair => new RedlineChange(ChangeKind.Changed, pair.Old.Place, pair.New.Place)),
            .. Without(old, young, pairs.Select(pair => pair.Old)).Select(measure => new RedlineChange(ChangeKind.Dropped, measure.Place, null)),
            .. Without(young, old, pairs.Select(pair => pair.New)).Select(measure => new RedlineChange(ChangeKind.Added, null, measure.Place)),
        ];
    }

    /// <summary>What differs between two sentences: what only one of them has, in order, kind by kind.</summary>
    private static IEnumerable<(Measure Old, Measure New)> Between(IEnumerable<Measure> old, IEnumerable<Measure> young)
    {
        ILookup<string, Measure> others = Only(young, old).ToLookup(measure => measure.Kind, StringComparer.Ordinal);
        return Only(old, young).GroupBy(measure => measure.Kind, StringComparer.Ordinal).SelectMany(kind => kind.Zip(others[kind.Key]));
    }

    private static Measure[] Only(IEnumerable<Measure> measures, IEnumerable<Measure> others)
    {
        List<(string, string)> had = [.. others.Select(KeyOf)];
        return [.. measures.Where(measure => !had.Remove(KeyOf(measure)))];
    }

    /// <summary>The values, each once, that the other text has nowhere. A place in a row ("the first time") alone is no number.</summary>
    private static IEnumerable<Measure> Without(ImmutableArray<Measure> measures, ImmutableArray<Measure> others, IEnumerable<Measure> told)
    {
        HashSet<(string, string)> had = [.. others.Select(KeyOf), .. told.Select(KeyOf)];
        return measures.Where(measure => measure.Kind != MeasureReader.Ordinal && had.Add(KeyOf(measure)));
    }

    private static (string Kind, string Value) KeyOf(Measure measure) => (measure.Kind, measure.Value);
}
