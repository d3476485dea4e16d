using System.Reflection;

namespace Synoptic.Language.Segmentation;

/// <summary>The weights of the segmenter. Immutable.</summary>
/// <param name="Gaps">Decides where tokens end.</param>
/// <param name="Ends">Decides where sentences end.</param>
internal sealed record SegmenterModel(HashedClassifier Gaps, HashedClassifier Ends)
{
    private const string Resource = "segmenter.bin";

    /// <summary>The model that the library carries.</summary>
    public static SegmenterModel Shipped { get; } = ReadShipped();

    private static SegmenterModel ReadShipped()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no model '{Resource}'; see Data/segmenter.md in its project.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SegmenterFile.Read(bytes, Resource);
    }
}
