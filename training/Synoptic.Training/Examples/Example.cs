using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Examples;

/// <summary>One sentence to learn from. Position 0 is the root.</summary>
/// <param name="Types">The number of each position's word form in the <see cref="TypeTable"/>.</param>
/// <param name="Corpus">The row of the corpus whose conventions it follows.</param>
/// <param name="Targets">What each position should be, for the heads that the corpus teaches.</param>
internal sealed record Example(int[] Types, int Corpus, IReadOnlyDictionary<Head, SoftTargets> Targets)
{
    /// <summary>Whether its corpus marks names and nothing else; a teacher may have added the rest.</summary>
    public bool HasNamesOnly { get; init; }

    /// <summary>Its names of persons, bodies and places that others may take the place of.</summary>
    public IReadOnlyList<NamePlace> Names { get; init; } = [];
}
