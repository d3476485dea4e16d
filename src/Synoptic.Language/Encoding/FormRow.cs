namespace Synoptic.Language.Encoding;

/// <summary>What a model makes of a word form alone: the same in every text.</summary>
/// <param name="Form">The form.</param>
/// <param name="Numbers">First its row, then what the first layer's gates make of it.</param>
internal sealed record FormRow(string Form, float[] Numbers);
