using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks that the people and things in a line are those of the records that it tells.</summary>
internal static class PartyAudit
{
    /// <summary>Equal for participants that one line may call the same: of one entity, or, where that is not known, of one wording.</summary>
    public static string KeyOf(BriefParticipant? participant) =>
        participant is null ? "" : participant.Entity ?? "\"" + AuditedText.Fold(participant.Text).ToUpperInvariant();

    /// <summary>Whether two groups have the same participants, in whatever order.</summary>
    public static bool AreSame(IEnumerable<BriefParticipant> first, IEnumerable<BriefParticipant> second) =>
        first.Select(KeyOf).ToHashSet(StringComparer.Ordinal).SetEquals(second.Select(KeyOf));

    /// <summary>Whether all participants of one group are in another.</summary>
    public static bool AreAmong(IEnumerable<BriefParticipant> some, IEnumerable<BriefParticipant> all) =>
        some.Select(KeyOf).ToHashSet(StringComparer.Ordinal).IsSubsetOf(all.Select(KeyOf));

    /// <summary>Whether a participant stands exactly there.</summary>
    public static bool IsAt(BriefParticipant participant, BriefSpan place) =>
        participant.Document == place.Document && participant.Start == place.Start && participant.End == place.End;

    /// <summary>Whether the bound stretches are all participants of a slot, each once, and point at nothing else.</summary>
    /// <param name="told">What the line has in the slot.</param>
    /// <param name="recorded">Who fills the slot of the record that the line tells.</param>
    /// <param name="alike">Who fills it in all records that the line may put together, that one among them.</param>
    public static bool AreTold(IEnumerable<BriefBinding> told, IEnumerable<BriefParticipant> recorded, IEnumerable<BriefParticipant> alike)
    {
        ILookup<string, BriefParticipant> places = alike.ToLookup(KeyOf, StringComparer.Ordinal);
        string?[] keys = [.. told.Select(binding => recorded.FirstOrDefault(one => Is(one, binding)))
            .Select(one => one is null ? null : KeyOf(one))];
        return keys.ToHashSet().SetEquals(recorded.Select(KeyOf)) && keys.Length == keys.Distinct().Count()
            && told.Zip(keys).All(pair => pair.First.Inputs.All(input => places[pair.Second!].Any(one => IsAt(one, input))));
    }

    /// <summary>Whether a bound stretch is a participant: by name where the entity is known, else in the words of the report.</summary>
    private static bool Is(BriefParticipant participant, BriefBinding told) =>
        IsAt(participant, told.Inputs[0]) && told.Operation == (participant.Entity is null ? BindingOperations.Extract : BindingOperations.Name);

    /// <summary>Whether the line gives one participant of one record, or none where there is none.</summary>
    public static bool IsTold(IEnumerable<BriefBinding> told, BriefParticipant? recorded) =>
        recorded is null ? !told.Any() : AreTold(told, [recorded], [recorded]);
}
