using System.Reflection;

namespace Synoptic.Language.Models;

/// <summary>The models of English that the library carries; docs/models has a card for each. Each is read once, when first asked for.</summary>
public static class EnglishModel
{
    /// <summary>The corpus whose conventions a pipeline for reports follows.</summary>
    public const string News = "news";

    private static readonly Lazy<ModelFile> ReadStandard = new(() => Read("standard.synmodel"));
    private static readonly Lazy<ModelFile> ReadTiny = new(() => Read("tiny.synmodel"));

    /// <summary>The default.</summary>
    /// <exception cref="ModelFormatException">The file that the library carries is damaged.</exception>
    public static ModelFile Standard => ReadStandard.Value;

    /// <summary>A third of the size, and faster; less exact.</summary>
    /// <exception cref="ModelFormatException">The file that the library carries is damaged.</exception>
    public static ModelFile Tiny => ReadTiny.Value;

    private static ModelFile Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no model '{name}'; see Data/ in its project.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes);
    }
}
