using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>An actor in a sentence.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Codes">Its code with that of its agents; several where one name stands for several actors.</param>
/// <param name="Span">Where it stands in the text.</param>
internal sealed record MarkedActor(int Start, int End, ImmutableArray<string> Codes, TextSpan Span)
{
    /// <summary>Those that it is joined to by "and", itself among them, in order; empty where it stands alone.</summary>
    public ImmutableArray<MarkedActor> Group { get; init; } = [];

    /// <summary>It or its group.</summary>
    public ImmutableArray<MarkedActor> All => Group.IsEmpty ? [this] : Group;

    /// <summary>The last word that it or its group reaches, exclusive.</summary>
    public int GroupEnd => Group.IsEmpty ? End : Group[^1].End;

    /// <summary>The first word of it or its group.</summary>
    public int GroupStart => Group.IsEmpty ? Start : Group[0].Start;

    /// <summary>Whether it or its group is coded as everything that the other is.</summary>
    public bool Holds(MarkedActor other) => other.All.SelectMany(actor => actor.Codes).All(code => All.Any(actor => actor.Codes.Contains(code)));
}
