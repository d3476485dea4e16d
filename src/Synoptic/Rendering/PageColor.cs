namespace Synoptic.Rendering;

/// <summary>A colour of every page, by what it is for.</summary>
/// <param name="Name">The name of its CSS property, without the dashes in front.</param>
/// <param name="Light">Its value on a light page, as #rrggbb.</param>
/// <param name="Dark">Its value on a dark page, as #rrggbb.</param>
internal sealed record PageColor(string Name, string Light, string Dark);
