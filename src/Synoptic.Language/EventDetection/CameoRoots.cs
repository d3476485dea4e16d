namespace Synoptic.Language.EventDetection;

/// <summary>The CAMEO root codes that PLOVER's types come from, by its conversion table of 2021.</summary>
internal static class CameoRoots
{
    /// <summary>The root code of two digits.</summary>
    /// <param name="type">The PLOVER type.</param>
    /// <param name="mode">Its mode, or null.</param>
    /// <param name="given">The code that the pattern gives, or null.</param>
    public static string? Of(string type, string? mode, string? given) => given is { Length: >= 2 } ? given[..2] : type switch
    {
        "AGREE" => "03",
        "CONSULT" => "04",
        "SUPPORT" => "05",
        "COOPERATE" => "06",
        "AID" => "07",
        "CONCEDE" or "RETREAT" => "08",
        "ACCUSE" => mode == "investigate" ? "09" : "11",
        "REQUEST" => "10",
        "REJECT" => "12",
        "THREATEN" => "13",
        "PROTEST" => "14",
        "MOBILIZE" => "15",
        "SANCTION" => "16",
        "COERCE" => "17",
        "ASSAULT" => OfAssault(mode),
        _ => null,
    };

    private static string OfAssault(string? mode) => mode switch
    {
        "abduct" or "beat" or "torture" or "sexual" or "suicide-attack" or "explosives" => "18",
        "unconventional" => "20",
        _ => "19",
    };
}
