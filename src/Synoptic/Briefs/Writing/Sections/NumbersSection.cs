using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Numbers that two or more reports give without a difference, each as printed, with its hedge and what is counted: those
/// given in different words first, then by weight.
/// </summary>
internal sealed class NumbersSection : IBriefSection
{
    public string Name => BriefSections.Numbers;

    public int Budget => 4;

    public bool AddsToOthers => false;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Claims.Index()
        .Where(claim => claim.Item is { Kind: ClaimKind.Number, Witnesses: > 1, Differences.IsEmpty: true })
        .Select(claim => (claim.Index, claim.Item, Places: claim.Item.Evidence.Select(evidence => evidence.Place()).ToImmutableArray()))
        .OrderByDescending(claim => story.Importance.Of(claim.Item))
        .Select(claim => new LineCandidate(claim.Places, KeyOf(claim.Item, story), () => LineOf(claim.Item, claim.Index, story)) { IsMinor = claim.Places.All(place => IsAge(place, story)) || IsLoose(claim.Item, story) });

    /// <summary>Whether a number is somebody's age, which says little of what happened.</summary>
    private static bool IsAge(DocumentSpan place, StoryIndex story) =>
        story.Update.Documents[place.Document].Parsed.Quantities.Any(quantity => quantity.Unit is "year" && quantity.Span.Overlaps(place.Span));

    /// <summary>Whether a value of it is printed without what it counts, or a length of time only may be another: such numbers meet by chance.</summary>
    private static bool IsLoose(Claim claim, StoryIndex story) => claim.Evidence.Any(evidence => QuantityIn(evidence, story) is { Unit: null, Of: null })
        || (claim.Agreement is Agreement.Compatible && claim.Evidence.Any(evidence => story.Update.Documents[evidence.Document].Parsed.Times.Any(time => time.Type is TimexType.Duration && time.Span.Overlaps(evidence.Span))));

    private static string KeyOf(Claim claim, StoryIndex story) => string.Join('\n', ValuesOf(claim, story).Select(value => story.ReadFolded(value.Place)));

    private static BriefLine LineOf(Claim claim, int index, StoryIndex story)
    {
        LineBuilder line = new(story, BriefSections.Numbers, index);
        new ValueList(claim, story).Write(ValuesOf(claim, story), ", ", line);
        return line.Support(claim).Build();
    }

    private static ImmutableArray<(DocumentSpan Place, ImmutableArray<int> Evidence)> ValuesOf(Claim claim, StoryIndex story) =>
        [.. claim.Evidence
            .Select((evidence, index) => (Place: NumberIn(evidence, story), Index: index))
            .GroupBy(value => story.ReadFolded(value.Place), StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Place, same.Select(value => value.Index).ToImmutableArray()))];

    /// <summary>The one quantity that the evidence touches, with what is counted; all of the evidence where there is not just one.</summary>
    private static DocumentSpan NumberIn(Evidence evidence, StoryIndex story) =>
        new(evidence.Document, QuantityIn(evidence, story) is { } only ? WithCounted(only) : evidence.Span);

    private static Quantity? QuantityIn(Evidence evidence, StoryIndex story) =>
        story.Update.Documents[evidence.Document].Parsed.Quantities.Where(quantity => quantity.Span.Overlaps(evidence.Span)).ToArray() is [var only] ? only : null;

    private static TextSpan WithCounted(Quantity quantity) =>
        quantity.Of is { } counted ? TextSpan.Cover(quantity.Span, counted) : quantity.Span;
}
