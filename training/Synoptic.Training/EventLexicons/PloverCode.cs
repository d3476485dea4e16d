namespace Synoptic.Training.EventLexicons;

/// <summary>What a CAMEO code is in PLOVER.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode, or null.</param>
internal sealed record PloverCode(string Type, string? Mode);
