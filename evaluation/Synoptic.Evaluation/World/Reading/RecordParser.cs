using System.Collections.Immutable;
using Synoptic.Evaluation.World.Model;

namespace Synoptic.Evaluation.World.Reading;

/// <summary>Reads one record: <c>not event CONSULT|AGREE: place = Riga; time? = 1937-05</c>.</summary>
internal static class RecordParser
{
    public static RecordParsing Parse(string words)
    {
        int colon = words.IndexOf(':', StringComparison.Ordinal);
        string[] head = (colon < 0 ? words : words[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        LineBearing bearing = head switch
        {
            ["not", ..] => LineBearing.Forbidden,
            ["may", ..] => LineBearing.Allowed,
            _ => LineBearing.Expected,
        };
        string[] name = bearing == LineBearing.Expected ? head : head[1..];
        return name.Length > 0 && WorldClass.Find(name[0]) is { } worldClass && name.Length == (worldClass.IsTyped ? 2 : 1)
            ? ParseSlots(new WorldLine(bearing, worldClass, [.. name.Skip(1).SelectMany(type => type.Split('|'))], [], words), colon)
            : new RecordParsing(null, $"'{string.Join(' ', head)}' is no class: use one of tests/specs/world/README.md.");
    }

    private static RecordParsing ParseSlots(WorldLine line, int colon)
    {
        var slots = ImmutableArray.CreateBuilder<WorldSlot>();
        string[] written = colon < 0 ? [] : line.Words[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string slot in written)
        {
            string[] parts = slot.Split('=', 2, StringSplitOptions.TrimEntries);
            string name = parts[0].TrimEnd('?');
            if (parts.Length < 2 || line.Class.KindOf(name) is not { } kind)
            {
                return new RecordParsing(null, $"'{slot}' is no slot of {line.Class.Name}: write 'name = value' with a name of tests/specs/world/README.md.");
            }

            slots.Add(new WorldSlot(name, parts[0].EndsWith('?'), parts[1]));
            if (kind == SlotKind.Number && slots[^1].Alternatives.Any(alternative => WorldNumber.Parse(alternative) is null))
            {
                return new RecordParsing(null, $"'{slot}' holds no number: write 12, 10..12, 24.. or ..40, and a unit behind a blank.");
            }
        }

        return new RecordParsing(line with { Slots = slots.ToImmutable() }, null);
    }
}
