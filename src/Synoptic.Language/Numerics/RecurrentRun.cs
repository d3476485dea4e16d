namespace Synoptic.Language.Numerics;

/// <summary>One direction through the rows of one sentence, for sixteen columns of the states.</summary>
/// <param name="First">The first row that is read.</param>
/// <param name="End">The row after the last in the direction of reading.</param>
/// <param name="Stride">From one row of output to the next.</param>
internal readonly record struct RecurrentRun(int First, int End, int Stride)
{
    /// <summary>1 forwards, -1 backwards.</summary>
    public int Step => First < End ? 1 : -1;
}
