using System.Reflection;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>The weights of attribution. Immutable.</summary>
/// <param name="Cues">One outcome: whether a word is the head of a cue, where the sum is more than 0.</param>
/// <param name="Roles">An outcome for each <see cref="Role"/>.</param>
/// <param name="Steps">An outcome for each pair of roles, that of the word before first; on the scale of <paramref name="Roles"/>.</param>
internal sealed record AttributionModel(HashedWeights Cues, HashedWeights Roles, HashedWeights Steps)
{
    /// <summary>The number of roles.</summary>
    public const int RoleCount = 3;

    private const string Resource = "attribution.bin";

    /// <summary>The model that the library carries.</summary>
    public static AttributionModel Shipped { get; } = ReadShipped();

    private static AttributionModel ReadShipped()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no model '{Resource}'; see Data/attribution.md in its project.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return AttributionFile.Read(bytes, Resource);
    }
}
