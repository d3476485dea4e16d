using Synoptic.Training.Networks;

namespace Synoptic.Training.Learning;

/// <summary>The shape and training of a network of a named size.</summary>
internal sealed record Preset(NetworkOptions Shape, TrainingOptions Training)
{
    private const string Prefix = "preset=";

    /// <summary>What the library uses unless told otherwise.</summary>
    public static Preset Standard { get; } = new(new NetworkOptions(), new TrainingOptions());

    /// <summary>The teacher.</summary>
    public static Preset Accurate { get; } = new(
        new NetworkOptions { Width = 256, ArcWidth = 256, RelationWidth = 128, Dropout = 0.15f, HeadDropout = 0.15f },
        new TrainingOptions { NameSwap = 0 });

    /// <summary>Small and fast.</summary>
    public static Preset Tiny { get; } = new(
        new NetworkOptions
        {
            Width = 96, Layers = 2, FormWidth = 32, AffixWidth = 32, GramWidth = 32, ShapeWidth = 16,
            AffixRows = 4096, GramRows = 8192, ShapeRows = 256, Vectors = 10_000,
            ArcWidth = 96, RelationWidth = 48,
        },
        new TrainingOptions { Epochs = 8 });

    /// <summary>The preset that <paramref name="words"/> name as <c>preset=name</c>, which is taken out, with the changes that the others ask for; null where there is none of that name or a word is left.</summary>
    public static Preset? Read(List<string> words, string usual = "standard")
    {
        string? named = words.Find(word => word.StartsWith(Prefix, StringComparison.Ordinal));
        Preset? preset = (named?[Prefix.Length..] ?? usual) switch
        {
            "standard" => Standard,
            "accurate" => Accurate,
            "tiny" => Tiny,
            _ => null,
        };
        words.RemoveAll(word => word == named);
        Preset? changed = preset is null ? null : new Preset(
            OptionReader.Apply(preset.Shape with { }, words), OptionReader.Apply(preset.Training with { }, words));
        return words.Count == 0 ? changed : null;
    }
}
