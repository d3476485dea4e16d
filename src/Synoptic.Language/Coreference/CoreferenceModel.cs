using System.Reflection;

namespace Synoptic.Language.Coreference;

/// <summary>The weights of the choice between antecedents: a linear model over hashed features. Immutable.</summary>
internal sealed class CoreferenceModel
{
    private const string Resource = "coreference.bin";

    private readonly sbyte[] _weights;

    /// <summary>A model with these weights; their number is a power of two.</summary>
    public CoreferenceModel(ReadOnlySpan<sbyte> weights)
    {
        if (!int.IsPow2(weights.Length))
        {
            throw new ArgumentException($"{weights.Length} weights; a power of two is needed.", nameof(weights));
        }

        _weights = weights.ToArray();
    }

    /// <summary>The model that the library carries.</summary>
    public static CoreferenceModel Shipped { get; } = ReadShipped();

    /// <summary>The sum of the weights of the features.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        int sum = 0;
        int mask = _weights.Length - 1;
        foreach (uint feature in features)
        {
            sum += _weights[(int)feature & mask];
        }

        return sum;
    }

    private static CoreferenceModel ReadShipped()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no model '{Resource}'; see Data/coreference.md in its project.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return CoreferenceFile.Read(bytes, Resource);
    }
}
