using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>Finds the people, bodies and places that only one of two texts names, names in place of others, and new offices.</summary>
internal sealed class NameChanges(NameReader reader)
{
    /// <summary>What changed, then what is gone, then what is new; each in order of place.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="edits">Where sentences that both have differ.</param>
    public ImmutableArray<RedlineChange> Find(AnnotatedDocument before, AnnotatedDocument after, ImmutableArray<WordEdit> edits)
    {
        ImmutableArray<NameUse> old = reader.Read(before);
        ImmutableArray<NameUse> young = reader.Read(after);
        List<NameUse> gone = [.. old.Where(use => !young.Any(use.IsOf) && !reader.Holds(after, use))];
        List<NameUse> come = [.. young.Where(use => !old.Any(use.IsOf) && !reader.Holds(before, use))];
        var changed = edits.SelectMany(edit => Between(edit, gone, come)).Distinct().ToList();
        gone.RemoveAll(use => changed.Exists(pair => pair.Old == use));
        come.RemoveAll(use => changed.Exists(pair => pair.New == use));
        return
        [
            .. changed.Concat(Promoted(old, young)).OrderBy(pair => pair.Old.Place.Span).Select(pair => new RedlineChange(ChangeKind.Changed, pair.Old.Place, pair.New.Place)),
            .. gone.Select(use => new RedlineChange(ChangeKind.Dropped, use.Place, null)),
            .. come.Select(use => new RedlineChange(ChangeKind.Added, null, use.Place)),
        ];
    }

    /// <summary>The names of one edit, in order: of one type each, or one for one.</summary>
    private static IEnumerable<(NameUse Old, NameUse New)> Between(WordEdit edit, List<NameUse> gone, List<NameUse> come)
    {
        NameUse[] old = [.. gone.Where(use => use.Name.Overlaps(edit.Old))];
        NameUse[] young = [.. come.Where(use => use.Name.Overlaps(edit.New))];
        return old.Zip(young).Where(pair => pair.First.Type == pair.Second.Type || (old.Length == 1 && young.Length == 1));
    }

    /// <summary>People of whom no office in the one text is one in the other, or a shorter word for it: "Minister" is no news of a "Foreign Minister".</summary>
    private static IEnumerable<(NameUse Old, NameUse New)> Promoted(ImmutableArray<NameUse> old, ImmutableArray<NameUse> young) =>
        from before in old
        where before.Type == EntityType.Person && !before.Offices.IsEmpty
        from after in young
        where after.Type == EntityType.Person && !after.Offices.IsEmpty && before.IsOf(after)
        where !before.Offices.Any(office => after.Offices.Any(other => AreOne(office, other)))
        select (before, after);

    private static bool AreOne(ImmutableArray<string> office, ImmutableArray<string> other) => !office.Except(other).Any() || !other.Except(office).Any();
}
