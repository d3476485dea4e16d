using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Numerics;

/// <summary>
/// Records the operations of one forward pass and runs their derivatives backwards (reverse-mode automatic
/// differentiation). One tape per shard and thread; its memory is used again after <see cref="Reset"/>.
/// </summary>
/// <param name="shard">Which gradients of a parameter this tape writes to.</param>
/// <param name="product">The matrix product to use.</param>
internal sealed class Tape(int shard, MatrixProduct product)
{
    private readonly BufferPool _buffers = new();
    private readonly List<Action> _backward = [];

    /// <summary>The matrix product of this tape.</summary>
    public MatrixProduct Product => product;

    /// <summary>Which gradients of a parameter this tape writes to.</summary>
    public int Shard => shard;

    /// <summary>Whether derivatives are wanted; false leaves gradients out and turns dropout off.</summary>
    public bool IsTraining { get; private set; }

    /// <summary>Bits that the inputs of dense layers are rounded to, with a scale per row, to see what integers lose; 0 leaves them.</summary>
    public int ActivationBits { get; set; }

    /// <summary>The source of dropout masks.</summary>
    public RandomSource Random { get; private set; } = new(0);

    /// <summary>A new matrix of zeros.</summary>
    public Tensor Make(int rows, int columns) => new(
        rows, columns, _buffers.Lend(rows * columns), IsTraining ? _buffers.Lend(rows * columns) : []);

    /// <summary>Zeros without gradients, for what an operation must remember.</summary>
    public float[] Scratch(int length) => _buffers.Lend(length);

    /// <summary>A parameter as this tape sees it.</summary>
    public Tensor Use(Parameter parameter) => parameter.Shard(shard);

    /// <summary>Adds the derivative of the operation just done.</summary>
    public void Record(Action backward)
    {
        if (IsTraining)
        {
            _backward.Add(backward);
        }
    }

    /// <summary>Runs all derivatives, last operation first.</summary>
    public void Backward()
    {
        for (int index = _backward.Count - 1; index >= 0; index--)
        {
            _backward[index]();
        }
    }

    /// <summary>Forgets everything and begins a new pass.</summary>
    public void Reset(bool isTraining, RandomSource random)
    {
        _buffers.TakeBack();
        _backward.Clear();
        IsTraining = isTraining;
        Random = random;
    }
}
