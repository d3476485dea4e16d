using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>Contents are the same when their spans are.</summary>
internal sealed class ContentComparer : IEqualityComparer<ImmutableArray<TextSpan>>
{
    public static ContentComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<TextSpan> x, ImmutableArray<TextSpan> y) => x.SequenceEqual(y);

    public int GetHashCode(ImmutableArray<TextSpan> obj) => HashCode.Combine(obj.Length, obj[0]);
}
