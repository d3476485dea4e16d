namespace Synoptic.Language.EventDetection;

/// <summary>What the PLOVER manual of 2021 says on types in their clause (chapter 2, "Potential ambiguities"), with the conversion table from CAMEO.</summary>
internal static class TypeRules
{
    /// <summary>The type of an act in the mood of its clause.</summary>
    public static string? InMood(string type, ClauseMood mood) => mood switch
    {
        { IsNegated: true } => IsYielding(type) || (IsCooperative(type) && !mood.IsPast) ? "REJECT" : type,
        { IsFuture: true } when IsCooperative(type) || type is "RETREAT" => "AGREE",
        { IsFuture: true } when type is "COERCE" or "ASSAULT" or "SANCTION" or "PROTEST" => "THREATEN",
        _ => type,
    };

    /// <summary>Whether an act of the type may be about another act, which then is not coded.</summary>
    public static bool TellsOfAnother(string type) =>
        type is "AGREE" or "CONSULT" or "REJECT" or "REQUEST" or "THREATEN" or "SANCTION" or "RETREAT" or "CONCEDE";

    /// <summary>The type of an act that another act is about: cooperation to come is AGREE, all else is not coded.</summary>
    public static string? WhenTold(string? type) => type is "AGREE" ? type : null;

    private static bool IsCooperative(string type) => type is "CONSULT" or "SUPPORT" or "COOPERATE" or "AID";

    private static bool IsYielding(string type) => type is "AGREE" or "CONCEDE" or "RETREAT" or "SUPPORT";
}
