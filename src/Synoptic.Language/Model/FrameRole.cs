namespace Synoptic.Language.Model;

/// <summary>One filled role of a frame.</summary>
/// <param name="Role">Its name (<c>voter</c>).</param>
/// <param name="Filler">The words that fill it, with the mention that they are.</param>
/// <param name="Quantity">The quantity that fills it, as an index into the document's quantities, or null.</param>
/// <param name="Word">The fixed word that the words mean (<c>veto</c>, <c>killed</c>), or null where the words themselves count.</param>
public sealed record FrameRole(string Role, Participant Filler, int? Quantity = null, string? Word = null);
