namespace Synoptic.Language.Model;

/// <summary>How the text presents something: as a fact or not.</summary>
public enum Factuality
{
    /// <summary>It happened or holds, by the report or by somebody whom it quotes without doubt.</summary>
    Asserted,

    /// <summary>It did not happen, was called off, or is denied.</summary>
    Denied,

    /// <summary>It is intended, scheduled or agreed for later.</summary>
    Planned,

    /// <summary>It may happen, might have, or would under a condition.</summary>
    Possible,

    /// <summary>An accusation, a rumour, a claim that the report keeps at a distance.</summary>
    Alleged,
}
