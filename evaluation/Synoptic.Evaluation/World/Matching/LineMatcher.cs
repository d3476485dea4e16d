using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Matching;

/// <summary>Decides whether a prediction is the record of a line. Both are spread.</summary>
internal sealed class LineMatcher(PassageTexts texts)
{
    private const string AnyType = "any";
    private const string Factuality = "factuality";
    private static readonly WorldSlot Asserted = new(Factuality, IsOptional: false, "asserted");

    private readonly SlotMatcher _slots = new(texts);

    /// <summary>Whether class, type and every slot that decides are right; where a record may be read either way round, one way suffices.</summary>
    public bool Matches(WorldLine line, Prediction prediction) =>
        MatchesAsIs(line, prediction) || (Mirror.Of(prediction) is { } mirrored && MatchesAsIs(line, mirrored));

    private bool MatchesAsIs(WorldLine line, Prediction prediction) =>
        line.Class == prediction.Class
        && IsType(line.Types, prediction.Type)
        && Deciding(line).GroupBy(slot => slot.Name, StringComparer.Ordinal).All(group => IsRight(line, [.. group], prediction));

    private static bool IsType(ImmutableArray<string> types, string? predicted) =>
        types.IsEmpty || types.Contains(AnyType) || (predicted is not null && types.Contains(predicted));

    private static IEnumerable<WorldSlot> Deciding(WorldLine line)
    {
        IEnumerable<WorldSlot> slots = line.Slots.Where(slot => !slot.IsOptional);
        return line is { Bearing: LineBearing.Expected, Class.HasFactuality: true } && line.Slots.All(slot => slot.Name != Factuality)
            ? slots.Append(Asserted)
            : slots;
    }

    private bool IsRight(WorldLine line, ImmutableArray<WorldSlot> expected, Prediction prediction)
    {
        string name = expected[0].Name;
        SlotKind kind = line.Class.KindOf(name)!.Value;
        ImmutableArray<PredictedValue> values = ValuesOf(name, prediction);
        if (values.IsEmpty)
        {
            return expected.All(IsAbsence);
        }

        return kind == SlotKind.Evidence
            ? expected.All(slot => IsEvident(line, slot, values))
            : values.Length <= 2 * expected.Length
                && Assignment.Best(expected.Length, values.Length, (row, column) => _slots.IsRight(kind, expected[row], values[column]) ? 1 : 0).Length == expected.Length;
    }

    /// <summary>What is gone has no new form, and what is new had no old one.</summary>
    private static bool IsAbsence(WorldSlot slot) =>
        (slot.Name == "to" && slot.Alternatives.Contains("gone")) || (slot.Name == "from" && slot.Alternatives.Contains("new"));

    /// <summary>Whether evidence lies on the words in each report that the line says to hold them, or in any where it names none.</summary>
    private bool IsEvident(WorldLine line, WorldSlot slot, ImmutableArray<PredictedValue> evidence)
    {
        string[] letters = [.. line.Slots.Where(other => other.Name == "says").Select(other => other.Value)];
        return letters.Length == 0
            ? evidence.Any(value => _slots.IsRight(SlotKind.Evidence, slot, value))
            : letters.All(letter => evidence.Any(value => _slots.IsRight(SlotKind.Evidence, slot, In(letter, value))));
    }

    private PredictedValue In(string letter, PredictedValue value) =>
        value with { Places = [.. value.Places.Where(place => texts.LetterOf(place.Document) == letter)] };

    /// <summary>A party of an event is an actor or a recipient, each of them once.</summary>
    private static ImmutableArray<PredictedValue> ValuesOf(string slot, Prediction prediction)
    {
        if (slot != "party")
        {
            return prediction.ValuesOf(slot);
        }

        var parties = ImmutableArray.CreateBuilder<PredictedValue>();
        foreach (PredictedValue value in prediction.ValuesOf("actor").Concat(prediction.ValuesOf("recipient")))
        {
            if (!parties.Any(value.IsSameAs))
            {
                parties.Add(value);
            }
        }

        return parties.ToImmutable();
    }
}
