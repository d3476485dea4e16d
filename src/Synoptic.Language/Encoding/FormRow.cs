namespace Synoptic.Language.Encoding;

/// <summary>What a model makes of a word form alone: the same in every text.</summary>
/// <param name="Form">The form.</param>
/// <param name="Row">Its row.</param>
/// <param name="Gates">What the first layer's gates make of it, forwards, then backwards; see <see cref="Numerics.Kernels.Open"/>.</param>
internal sealed record FormRow(string Form, float[] Row, ushort[] Gates);
