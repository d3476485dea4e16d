using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Finds through whom a document has what it says in one place.</summary>
internal static class AttributionLookup
{
    // A statement attributes a stretch when its content, with the words that tell who said it, makes up most of it.
    private const double LeastShare = 0.5;

    // Of that, the content must be no mere remark.
    private const double LeastContent = 0.3;

    /// <summary>
    /// The chain of the statement that covers more than half of the span, the one with the shortest content of several;
    /// empty where there is none. What was not said is nobody's.
    /// </summary>
    public static ImmutableArray<AttributionStep> ChainOf(AnnotatedDocument document, TextSpan span) => document.Statements
        .Where(statement => !statement.Negative && Covers(statement, span))
        .MinBy(statement => statement.Content.Sum(content => content.Length))?.Chain ?? [];

    private static bool Covers(Statement statement, TextSpan span)
    {
        int content = statement.Content.Sum(part => Overlap(part, span));
        int told = statement.Chain.Sum(step =>
            (step.Cue is { } cue ? Overlap(cue, span) : 0) + step.Parties.Sum(party => Overlap(party.Span, span)));
        return content > LeastShare * span.Length || (content > LeastContent * span.Length && content + told > LeastShare * span.Length);
    }

    /// <summary>The share of the span that stands in quotation marks as somebody's words, in [0, 1].</summary>
    public static double QuotedShare(AnnotatedDocument document, TextSpan span) =>
        document.Statements.Sum(statement => statement.Quoted.Sum(quoted => (double)Overlap(quoted, span))) / span.Length;

    private static int Overlap(TextSpan left, TextSpan right) =>
        Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
}
