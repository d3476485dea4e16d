using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>A stretch of one document of the set.</summary>
/// <param name="Document">The index of the document in the set's order.</param>
/// <param name="Span">Where in its text.</param>
public readonly record struct DocumentSpan(int Document, TextSpan Span) : IComparable<DocumentSpan>
{
    /// <summary>By document, then by place.</summary>
    public static bool operator <(DocumentSpan left, DocumentSpan right) => left.CompareTo(right) < 0;

    /// <summary>The reverse of <c>&lt;</c>.</summary>
    public static bool operator >(DocumentSpan left, DocumentSpan right) => left.CompareTo(right) > 0;

    /// <summary>Equal or before.</summary>
    public static bool operator <=(DocumentSpan left, DocumentSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Equal or after.</summary>
    public static bool operator >=(DocumentSpan left, DocumentSpan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(DocumentSpan other)
    {
        int byDocument = Document.CompareTo(other.Document);
        return byDocument != 0 ? byDocument : Span.CompareTo(other.Span);
    }
}
