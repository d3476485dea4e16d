using System.Collections.Immutable;
using Synoptic.Evaluation.World.Matching;
using Synoptic.Evaluation.World.Model;
using Synoptic.Evaluation.World.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.World;

/// <summary>
/// A passage of one report and what is printed for it. Predictions are written like lines; their words are those of the
/// text, <c>words@Name</c> adds the bearer of a name, <c>=word</c> is a fixed word and <c>12..14 m</c> a number where the
/// slot asks for one.
/// </summary>
internal sealed class WrittenPassage(string text, params string[] records)
{
    private readonly List<Prediction> _predictions = [];
    private readonly Dictionary<string, Bearer> _bearers = [];

    public WorldPassage Passage { get; } = WorldReader.Read(
        ["# A row", "## 01-01 A title (domain, country)", "Report: 1937-05-12", $"> {text}", .. records.Select(record => $"- {record}")]).Passages.ShouldHaveSingleItem();

    /// <summary>An entity with a name, aliases and mentions (the first occurrence of each).</summary>
    public WrittenPassage Bearer(string name, params string[] mentions)
    {
        _bearers[name] = new Bearer(name, [name], null, [.. mentions.Select(PlaceOf)]);
        return this;
    }

    /// <summary>What is printed.</summary>
    public WrittenPassage Printed(string head, params string[] slots)
    {
        string[] words = head.Split(' ');
        WorldClass worldClass = WorldClass.Find(words[0])!;
        _predictions.Add(new Prediction(worldClass, words.Length > 1 ? words[1] : null, [.. slots.Select(slot => SlotOf(slot, worldClass))]));
        return this;
    }

    public PassageScore Score() => PassageScorer.Score(Passage, new PassageBrief([new PrintedReport("a", text)], [.. _predictions]));

    private PredictedSlot SlotOf(string slot, WorldClass worldClass)
    {
        string[] parts = slot.Split(" = ");
        return new PredictedSlot(parts[0], ValueOf(parts[1], worldClass.KindOf(parts[0])!.Value));
    }

    private PredictedValue ValueOf(string value, SlotKind kind)
    {
        if (kind == SlotKind.Number)
        {
            return new PredictedValue { Number = WorldNumber.Parse(value) };
        }

        if (kind == SlotKind.Chain)
        {
            return new PredictedValue { Steps = [.. value.Split(" > ").Select(StepOf)] };
        }

        string[] parts = value.Split('@');
        return kind == SlotKind.Word
            ? new PredictedValue { Word = value }
            : new PredictedValue { Places = [PlaceOf(parts[0])], Bearer = parts.Length > 1 ? _bearers[parts[1]] : null };
    }

    private PredictedStep StepOf(string step)
    {
        string[] parts = step.Split(' ', 2);
        ImmutableArray<PredictedValue> parties = parts.Length == 1 ? [] : [.. parts[1].Split(" + ").Select(party => ValueOf(party, SlotKind.Name))];
        return new PredictedStep(parts[0], parties);
    }

    private WorldPlace PlaceOf(string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new WorldPlace(0, new TextSpan(start, start + words.Length));
    }
}
