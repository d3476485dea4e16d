using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Numbers that two or more reports give without a difference, each as printed, with its hedge and what is counted: most
/// witnesses first, then most origins.
/// </summary>
internal sealed class NumbersSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story) => story.Update.Claims.Index()
        .Where(claim => IsCompared(claim.Item))
        .ByWeight()
        .Select(claim => LineOf(claim.Item, claim.Index, story))
        .Limit(limit, story);

    private static bool IsCompared(Claim claim) =>
        claim.Kind == ClaimKind.Number && claim.Witnesses > 1 && claim.Differences.IsEmpty;

    private static BriefLine LineOf(Claim claim, int index, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Numbers, index)
            .Property(BindingFields.Agreement, claim.Agreement)
            .Words(" (").Property(BindingFields.Support, claim.Support)
            .Words(", ").Origins(claim.Origins).Words("): ");
        new ValueList(claim, story).Write(ValuesOf(claim, story), ", ", line);
        return line.Build();
    }

    private static ImmutableArray<(DocumentSpan Place, ImmutableArray<int> Evidence)> ValuesOf(Claim claim, StoryIndex story) =>
        [.. claim.Evidence
            .Select((evidence, index) => (Place: NumberIn(evidence, story), Index: index))
            .GroupBy(value => story.ReadFolded(value.Place), StringComparer.Ordinal)
            .Select(same => (same.First().Place, same.Select(value => value.Index).ToImmutableArray()))];

    /// <summary>The one quantity that the evidence touches, with what is counted; all of the evidence where there is not just one.</summary>
    private static DocumentSpan NumberIn(Evidence evidence, StoryIndex story)
    {
        Quantity[] touched = [.. story.Update.Documents[evidence.Document].Parsed.Quantities
            .Where(quantity => quantity.Span.Overlaps(evidence.Span))];
        return new DocumentSpan(evidence.Document, touched is [var only] ? WithCounted(only) : evidence.Span);
    }

    private static TextSpan WithCounted(Quantity quantity) =>
        quantity.Of is { } counted ? TextSpan.Cover(quantity.Span, counted) : quantity.Span;
}
