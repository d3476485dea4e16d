using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>A class of records with its slots: the table of <c>tests/specs/world/README.md</c>.</summary>
public sealed class WorldClass
{
    private const string Reality = "time:word factuality:word by:name";

    private static readonly FrozenDictionary<string, WorldClass> All = new WorldClass[]
    {
        new("entity", "name:bearer alias:bearer country:reference type:word", isOpen: true),
        new("mention", "text:place entity:reference", isOpen: true),
        new("metonym", "text:place standsFor:reference"),
        new("relation", "from+:name to+:name role:name for:phrase since:word until:word by:name", isTyped: true),
        new("event", $"trigger:name actor:name recipient:name party:name place:name mode:word {Reality}", isTyped: true),
        new("order", "event:name to:name relation:word", isOpen: true),
        new("statement", "content:phrase chain:chain kind:word negative:word"),
        new("position", "actor+:name issue:phrase stance:word by:name time:word"),
        new("shift", "actor:phrase issue:phrase from:phrase to:phrase kind:word"),
        new("coverage", "text:phrase report:word state:word", isOpen: true),
        new("conflict", "slot:word kind:word value:phrase"),
        new("claim", "text:evidence support:word agreement:word origins:number says:word silent:word", isOpen: true),
        new("sharing", "first:word second:word kind:word"),
        new("visit", $"visitor+:name host:name place:name purpose:phrase {Reality}"),
        new("ceremony", $"occasion:phrase participant+:name place:name {Reality}"),
        new("precedence", $"who+:name before:name beside:name position:phrase {Reality}"),
        new("honour", $"giver:name receiver+:name honour:phrase place:name {Reality}"),
        new("delegation", $"of:name head:name member+:name to:name size:number {Reality}"),
        new("vote", $"voter+:name body:name motion:phrase side:word count:number {Reality}"),
        new("transfer", $"giver:name receiver:name goods:name place:name quantity:number hedge:word estimator:name {Reality}"),
        new("casualties", $"kind:word victims:name number:number hedge:word estimator:name place:name {Reality}"),
        new("quantity", "value:number of:name hedge:word"),
        new("weapons-test", $"actor:name weapon:name place:name quantity:number range:number purpose:phrase outcome:word {Reality}"),
        new("forecast", "forecaster:name what:phrase condition:phrase horizon:phrase"),
    }.ToFrozenDictionary(worldClass => worldClass.Name, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, SlotKind> _kinds;
    private readonly ImmutableArray<string> _spread;

    private WorldClass(string name, string slots, bool isOpen = false, bool isTyped = false)
    {
        Name = name;
        IsOpen = isOpen;
        IsTyped = isTyped;
        string[][] parts = [.. slots.Split(' ').Select(slot => slot.Split(':'))];
        _kinds = parts.ToFrozenDictionary(part => part[0].TrimEnd('+'), part => Enum.Parse<SlotKind>(part[1], ignoreCase: true), StringComparer.Ordinal);
        _spread = [.. parts.Select(part => part[0]).Where(slot => slot.EndsWith('+')).Select(slot => slot.TrimEnd('+'))];
    }

    /// <summary>Its word (<c>relation</c>).</summary>
    public string Name { get; }

    /// <summary>Whether no passage lists all of its records.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether a second word belongs to it (<c>kin</c>).</summary>
    public bool IsTyped { get; }

    /// <summary>Whether its records say how far they are facts.</summary>
    public bool HasFactuality => _kinds.ContainsKey("factuality");

    /// <summary>The class of a word, or null.</summary>
    public static WorldClass? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>When one of its slots is right; null where it has no such slot.</summary>
    public SlotKind? KindOf(string slot) => _kinds.TryGetValue(slot, out SlotKind kind) ? kind : null;

    /// <summary>Whether several values of a slot are a record each.</summary>
    public bool IsSpread(string slot) => _spread.Contains(slot, StringComparer.Ordinal);
}
