using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Finds through whom a document has what it says in one place.</summary>
internal static class AttributionLookup
{
    // A statement attributes a stretch when its content makes up most of it.
    private const double LeastShare = 0.5;

    /// <summary>
    /// The chain of the statement whose content covers more than half of the span, the shortest of several one within
    /// another; empty where there is none. What was not said is nobody's.
    /// </summary>
    public static ImmutableArray<AttributionStep> ChainOf(AnnotatedDocument document, TextSpan span) => document.Statements
        .Where(statement => !statement.Negative && statement.Content.Sum(content => Overlap(content, span)) > LeastShare * span.Length)
        .MinBy(statement => statement.Content.Sum(content => content.Length))?.Chain ?? [];

    /// <summary>The share of the span that stands in quotation marks as somebody's words, in [0, 1].</summary>
    public static double QuotedShare(AnnotatedDocument document, TextSpan span) =>
        document.Statements.Sum(statement => statement.Quoted.Sum(quoted => (double)Overlap(quoted, span))) / span.Length;

    private static int Overlap(TextSpan left, TextSpan right) =>
        Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
}
