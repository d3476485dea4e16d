namespace Synoptic.Training.Numerics.Kernels;

/// <summary>
/// Adds the product of one packed strip of the left matrix and one of the right to a small tile. Every element is
/// one chain of fused multiply-adds in the order of depth, so that all kernels give the same bits.
/// </summary>
internal interface IMicroKernel
{
    /// <summary>Rows of the tile.</summary>
    static abstract int Rows { get; }

    /// <summary>Columns of the tile.</summary>
    static abstract int Columns { get; }

    /// <summary>Adds to the tile.</summary>
    /// <param name="left">The strip of the left matrix: <c>depth</c> times <see cref="Rows"/> numbers.</param>
    /// <param name="right">The strip of the right matrix: <c>depth</c> times <see cref="Columns"/> numbers.</param>
    /// <param name="depth">The length of each sum.</param>
    /// <param name="tile">The first element of the tile.</param>
    /// <param name="stride">The distance between the tile's rows.</param>
    static abstract void Add(ref readonly float left, ref readonly float right, int depth, ref float tile, int stride);
}
