using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Evaluation.Texts;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>The kinds under the names that <c>planted.json</c> gives them.</summary>
public static class PlantedKinds
{
    private static readonly FrozenDictionary<PlantedKind, string> Names =
        Enum.GetValues<PlantedKind>().ToFrozenDictionary(kind => kind, kind => FixedWord.Of(kind));

    private static readonly FrozenDictionary<string, PlantedKind> Kinds =
        Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>All 29, in the order of the definition.</summary>
    public static ImmutableArray<PlantedKind> All { get; } = [.. Enum.GetValues<PlantedKind>()];

    /// <summary>
    /// The kinds that say that reports cannot all be right: one for each <see cref="Slot"/>, with
    /// misattribution for <see cref="Slot.Person"/>.
    /// </summary>
    public static ImmutableArray<PlantedKind> Conflicts { get; } = [.. Enum.GetValues<Slot>().Select(OfConflict)];

    /// <summary>
    /// The kinds whose unplanted finds count as false: a planted file names all of them that its
    /// reports hold. Of the other kinds any real text is full, so none can be called false.
    /// </summary>
    public static ImmutableArray<PlantedKind> Exhaustive { get; } =
    [
        .. Conflicts, PlantedKind.Update, PlantedKind.Scope, PlantedKind.WireCopy, PlantedKind.EditedCopy,
        PlantedKind.OneUpstream, PlantedKind.DroppedTopic, PlantedKind.ReportedShift, PlantedKind.PlannedNotHappened,
    ];


    /// <summary>Lower case with hyphens: <c>who-did-what-conflict</c>.</summary>
    public static string NameOf(PlantedKind kind) => Names[kind];

    /// <summary>Finds the kind of a name; false where the name is none of the 29.</summary>
    public static bool TryFind(string name, out PlantedKind kind) => Kinds.TryGetValue(name, out kind);

    /// <summary>The kind that a conflict on a slot belongs to.</summary>
    public static PlantedKind OfConflict(Slot slot) => slot switch
    {
        Slot.Number => PlantedKind.NumberConflict,
        Slot.Date => PlantedKind.DateConflict,
        Slot.Place => PlantedKind.PlaceConflict,
        Slot.Person => PlantedKind.Misattribution,
        Slot.Role => PlantedKind.RoleConflict,
        Slot.Wording => PlantedKind.WordingConflict,
        Slot.WhoDidWhat => PlantedKind.WhoDidWhatConflict,
        Slot.Polarity => PlantedKind.PolarityConflict,
        Slot.Order => PlantedKind.Order,
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "No planted kind is defined for this slot."),
    };
}
