using Synoptic.Language.Model;

namespace Synoptic.Layers.Marks;

/// <summary>A stretch of the text that a layer points to.</summary>
/// <param name="Kind">Which layer.</param>
/// <param name="Span">The stretch, not empty.</param>
/// <param name="Index">The index into the layer: of the statement, mention, time expression, quantity or fact place.</param>
internal readonly record struct Mark(MarkKind Kind, TextSpan Span, int Index) : IComparable<Mark>
{
    /// <summary>Earlier start first; of two with one start, the one that holds the other.</summary>
    public int CompareTo(Mark other)
    {
        int byPlace = Span.Start != other.Span.Start ? Span.Start.CompareTo(other.Span.Start) : other.Span.End.CompareTo(Span.End);
        int byKind = byPlace != 0 ? byPlace : Kind.CompareTo(other.Kind);
        return byKind != 0 ? byKind : Index.CompareTo(other.Index);
    }
}
