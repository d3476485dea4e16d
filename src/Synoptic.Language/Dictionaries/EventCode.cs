namespace Synoptic.Language.Dictionaries;

/// <summary>What a verb or pattern is coded as.</summary>
/// <param name="Kind">Whether it is a code at all.</param>
/// <param name="Code">The code from source to target; empty where it is none.</param>
/// <param name="Reverse">The code from target to source, or null.</param>
internal sealed record EventCode(EventCodeKind Kind, string Code, string? Reverse)
{
    /// <summary>Reads what stands between the brackets: <c>031:033</c>, <c>023?</c>, <c>---</c>, <c>###</c>, <c>+++</c>.</summary>
    public static EventCode Read(string text)
    {
        string code = text.Trim();
        if (code.Length == 0 || code.Trim('-', ' ').Length == 0)
        {
            return new EventCode(EventCodeKind.Nothing, "", null);
        }

        if (code is "###" or "+++")
        {
            return new EventCode(code[0] == '#' ? EventCodeKind.Discard : EventCodeKind.Complex, "", null);
        }

        int colon = code.IndexOf(':', StringComparison.Ordinal);
        EventCodeKind kind = code[^1] switch { '?' => EventCodeKind.Weak, '!' => EventCodeKind.Strong, _ => EventCodeKind.Plain };
        string bare = code.TrimEnd('?', '!');
        return colon < 0 ? new EventCode(kind, bare, null) : new EventCode(kind, bare[..colon], bare[(colon + 1)..]);
    }
}
