namespace Synoptic.Language.Numerics;

/// <summary>One direction through the rows of one sentence.</summary>
/// <param name="First">The first row that is read.</param>
/// <param name="End">The row after the last in the direction of reading.</param>
/// <param name="Width">Numbers in a state; a row of gates has six times as many, a row of output twice as many.</param>
internal readonly record struct RecurrentRun(int First, int End, int Width)
{
    /// <summary>1 forwards, -1 backwards.</summary>
    public int Step => First < End ? 1 : -1;

    /// <summary>The half of gates and outputs that belongs to the direction: 0 forwards, 1 backwards.</summary>
    public int Side => First < End ? 0 : 1;
}
