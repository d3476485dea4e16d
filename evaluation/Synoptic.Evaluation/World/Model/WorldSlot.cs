using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>One slot of a line.</summary>
/// <param name="Name">Its name (<c>from</c>).</param>
/// <param name="IsOptional">Whether it never decides.</param>
/// <param name="Value">Its value as written.</param>
public sealed record WorldSlot(string Name, bool IsOptional, string Value)
{
    /// <summary>What the bars divide, each of which is right.</summary>
    public ImmutableArray<string> Alternatives { get; } = [.. Value.Split('|', StringSplitOptions.TrimEntries)];
}
