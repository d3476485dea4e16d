namespace Synoptic.Training.Numerics;

/// <summary>A trained matrix with its gradients (one per shard of a batch) and the optimizer's memory.</summary>
internal sealed class Parameter
{
    private readonly Tensor[] _shards;

    public Parameter(string name, int rows, int columns, int shards, bool isTable = false)
    {
        Name = name;
        Rows = rows;
        Columns = columns;
        IsTable = isTable;
        Values = new float[rows * columns];
        FirstMoments = new float[Values.Length];
        SecondMoments = new float[Values.Length];
        _shards = [.. Enumerable.Range(0, shards).Select(_ => new Tensor(rows, columns, Values, new float[Values.Length]))];
        Touched = [.. Enumerable.Range(0, shards).Select(_ => new RowSet(isTable ? rows : 0))];
    }

    /// <summary>A name unique within the model.</summary>
    public string Name { get; }

    /// <summary>Rows; of a dense layer, its inputs.</summary>
    public int Rows { get; }

    /// <summary>Columns; of a dense layer, its outputs.</summary>
    public int Columns { get; }

    /// <summary>Whether a batch reads only some rows, so that only those are updated.</summary>
    public bool IsTable { get; }

    /// <summary>The step size of this parameter as a share of the common one; 0 freezes it.</summary>
    public float RateFactor { get; set; } = 1;

    /// <summary>The numbers, row by row.</summary>
    public float[] Values { get; }

    /// <summary>Adam's running mean of gradients.</summary>
    public float[] FirstMoments { get; }

    /// <summary>Adam's running mean of squared gradients.</summary>
    public float[] SecondMoments { get; }

    /// <summary>The rows that each shard read since the last update; empty sets for a dense parameter.</summary>
    public IReadOnlyList<RowSet> Touched { get; }

    /// <summary>The parameter as one shard sees it: common values, gradients of its own.</summary>
    public Tensor Shard(int shard) => _shards[shard];

    /// <summary>Fills the values with a normal distribution of the given deviation.</summary>
    public Parameter Randomize(RandomSource random, float deviation)
    {
        foreach (ref float value in Values.AsSpan())
        {
            value = random.Normal() * deviation;
        }

        return this;
    }

    /// <summary>Fills the values with one number.</summary>
    public Parameter Fill(float value)
    {
        Array.Fill(Values, value);
        return this;
    }
}
