using System.Collections.Immutable;

namespace Synoptic.Training.EventLexicons;

/// <summary>The conversion from CAMEO to PLOVER: what each code becomes.</summary>
internal sealed class PloverTable
{
    /// <summary>PLOVER has no type for appeals of their own: they are requests, with the mode of the demand of the same name.</summary>
    private const string Appeals = "02";
    private const string Demands = "10";

    private static readonly ImmutableArray<string> Modes =
    [
        "visit", "third-party", "multilateral", "phone", "withdraw", "release", "disarm", "ceasefire", "access", "resign", "assist",
        "change", "yield", "meet", "disapprove", "investigate", "allege", "restrict", "arrest", "relations", "expel", "territory",
        "violence", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize", "convict", "discontinue", "troops",
        "weapons", "police", "militia", "seize", "censor", "curfew", "martial-law", "deport", "withhold", "misinformation", "cyber",
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack",
        "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
    ];

    private readonly Dictionary<string, PloverCode> _codes = new(StringComparer.Ordinal);

    /// <summary>Reads lines <c>CODE: TYPE, mode, context; context # note</c>. Modes that the manual of 2021 no longer has are left out.</summary>
    public static PloverTable Read(IEnumerable<string> lines)
    {
        var table = new PloverTable();
        foreach (string line in lines)
        {
            string[] parts = line.Split('#')[0].Split(':', 2);
            if (parts.Length == 2 && parts[0].Trim() is { Length: > 0 } code && code.All(char.IsAsciiDigit))
            {
                string[] columns = [.. parts[1].Split(',').Select(column => column.Trim())];
                string mode = columns.ElementAtOrDefault(1) ?? "";
                table._codes.TryAdd(code, new PloverCode(columns[0], Modes.Contains(mode) ? mode : null));
            }
        }

        return table;
    }

    /// <summary>What a code becomes, or null: for no code, and for statements, which PLOVER does not have.</summary>
    public PloverCode? Find(string code)
    {
        string first = code.Split(':')[0];
        string known = first.StartsWith(Appeals, StringComparison.Ordinal) ? Demands + first[Appeals.Length..] : first;
        return _codes.GetValueOrDefault(known);
    }
}
