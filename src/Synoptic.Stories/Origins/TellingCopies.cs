using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Leaves out passages that tell nothing new: what one outlet prints twice, as the frame of its releases, and of three reports with one
/// passage the pair that shares least of it, since each of the two shares more with the third.
/// </summary>
internal static class TellingCopies
{
    /// <summary>The passages that are worth showing, in their order.</summary>
    /// <param name="copies">All passages.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="versions">The pairs that are versions of one article.</param>
    public static IEnumerable<CopiedPassage> Of(
        ImmutableArray<CopiedPassage> copies, ImmutableArray<AnnotatedDocument> documents, HashSet<(int First, int Second)> versions)
    {
        CopiedPassage[] others = [.. copies.Where(copy => versions.Contains((copy.First, copy.Second)) || !AreOfOneOutlet(documents[copy.First].Document, documents[copy.Second].Document))];
        var kept = new HashSet<CopiedPassage>();
        List<CopiedPassage>[] keptOf = [.. documents.Select(_ => new List<CopiedPassage>())];
        foreach (CopiedPassage copy in others.OrderByDescending(copy => copy.Words).ThenBy(copy => copy.First).ThenBy(copy => copy.Second).ThenBy(copy => copy.FirstSpan))
        {
            if (!IsImplied(copy, keptOf) && kept.Add(copy))
            {
                keptOf[copy.First].Add(copy);
                keptOf[copy.Second].Add(copy);
            }
        }

        return others.Where(kept.Contains);
    }

    private static bool AreOfOneOutlet(Document first, Document second) => first.Source is { } source && source == second.Source;

    /// <summary>Whether both places stand in passages that a third report shares with each, and that meet there.</summary>
    private static bool IsImplied(CopiedPassage copy, List<CopiedPassage>[] keptOf)
    {
        DocumentSpan[] reached = [.. keptOf[copy.First].Select(other => Beyond(other, copy.First, copy.FirstSpan)).OfType<DocumentSpan>()];
        return keptOf[copy.Second].Select(other => Beyond(other, copy.Second, copy.SecondSpan)).OfType<DocumentSpan>()
            .Any(place => reached.Any(other => other.Document == place.Document && other.Span.Overlaps(place.Span)));
    }

    /// <summary>The other end of a passage one end of which holds most of a place; null where it does not.</summary>
    private static DocumentSpan? Beyond(CopiedPassage passage, int document, TextSpan place) =>
        passage.First == document && HoldsMost(passage.FirstSpan, place) ? new DocumentSpan(passage.Second, passage.SecondSpan)
        : passage.Second == document && HoldsMost(passage.SecondSpan, place) ? new DocumentSpan(passage.First, passage.FirstSpan)
        : null;

    private static bool HoldsMost(TextSpan whole, TextSpan part) =>
        2 * (Math.Min(whole.End, part.End) - Math.Max(whole.Start, part.Start)) > part.Length;
}
