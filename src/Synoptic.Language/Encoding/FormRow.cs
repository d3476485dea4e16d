using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>What a model makes of a word form alone: the same in every text.</summary>
/// <param name="Form">The form.</param>
/// <param name="Numbers">First its row, then what the first layer's gates make of it.</param>
internal sealed record FormRow(string Form, float[] Numbers)
{
    /// <summary>The gates of one direction.</summary>
    /// <param name="width">Numbers in a row.</param>
    /// <param name="side">0 forwards, 1 backwards.</param>
    public ReadOnlySpan<float> Gates(int width, int side) =>
        Numbers.AsSpan(width + side * GateOrder.Gates * width, GateOrder.Gates * width);
}
