using System.Numerics;

namespace Synoptic.Training.Numerics;

/// <summary>Lends arrays for the length of one training step and takes them all back at once.</summary>
internal sealed class BufferPool
{
    private readonly Dictionary<int, Stack<float[]>> _free = [];
    private readonly List<float[]> _lent = [];

    /// <summary>An array of at least <paramref name="length"/> numbers; the first <paramref name="length"/> are zero.</summary>
    public float[] Lend(int length)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(length, 64));
        float[] buffer;
        if (_free.TryGetValue(size, out Stack<float[]>? stack) && stack.Count > 0)
        {
            buffer = stack.Pop();
            buffer.AsSpan(0, length).Clear();
        }
        else
        {
            buffer = new float[size];
        }

        _lent.Add(buffer);
        return buffer;
    }

    /// <summary>Takes back everything that was lent.</summary>
    public void TakeBack()
    {
        foreach (float[] buffer in _lent)
        {
            if (!_free.TryGetValue(buffer.Length, out Stack<float[]>? stack))
            {
                stack = _free[buffer.Length] = new Stack<float[]>();
            }

            stack.Push(buffer);
        }

        _lent.Clear();
    }
}
