using Synoptic.Training.Numerics;

namespace Synoptic.Training.Examples;

/// <summary>
/// Puts other names of the same kind and length in the place of some, so that a network knows names by what stands
/// around them and not by heart (mention replacement: X. Dai and H. Adel 2020, "An Analysis of Simple Data
/// Augmentation for Named Entity Recognition"). Persons are put together from the parts of several.
/// </summary>
/// <param name="share">The share of the names that is replaced, in [0, 1].</param>
internal sealed class NameSwapper(float share)
{
    private readonly Dictionary<(string Kind, int Length), List<int[]>> _names = [];

    /// <summary>Learns the names of <paramref name="example"/>.</summary>
    public void Add(Example example)
    {
        foreach (NamePlace place in example.Names)
        {
            Add(place.Kind, example.Types[place.Start..(place.Start + place.Length)]);
        }
    }

    /// <summary>Learns one name of a kind by the numbers of its forms.</summary>
    public void Add(string kind, int[] types)
    {
        if (!_names.TryGetValue((kind, types.Length), out List<int[]>? names))
        {
            _names[(kind, types.Length)] = names = [];
        }

        names.Add(types);
    }

    /// <summary>The example with some of its names replaced; what its positions should be stays.</summary>
    public Example Swap(Example example, RandomSource random)
    {
        int[]? types = null;
        foreach (NamePlace place in example.Names)
        {
            if (share > 0 && random.Unit() < share)
            {
                types ??= [.. example.Types];
                Fill(types.AsSpan(place.Start, place.Length), _names[(place.Kind, place.Length)], place.Kind, random);
            }
        }

        return types is null ? example : example with { Types = types };
    }

    private static void Fill(Span<int> name, List<int[]> names, string kind, RandomSource random)
    {
        int[] whole = names[random.Below(names.Count)];
        for (int part = 0; part < name.Length; part++)
        {
            name[part] = (kind == "PER" ? names[random.Below(names.Count)] : whole)[part];
        }
    }
}
