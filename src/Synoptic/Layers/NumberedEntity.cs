using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Layers;

/// <summary>A coreference chain as a reader meets it.</summary>
/// <param name="Number">Its number, from 1, in the order of first mentions.</param>
/// <param name="Name">The words that name it best.</param>
/// <param name="Type">What it is.</param>
/// <param name="Hue">Its colour, from 0 to <see cref="Hues"/> less 1; null where it is mentioned once, so that colour shows what was joined.</param>
/// <param name="Mentions">Indexes into the report's mentions, ascending.</param>
internal sealed record NumberedEntity(int Number, string Name, EntityType Type, int? Hue, ImmutableArray<int> Mentions)
{
    /// <summary>How many colours there are: those that every terminal has and a reader can tell apart.</summary>
    public const int Hues = 6;
}
