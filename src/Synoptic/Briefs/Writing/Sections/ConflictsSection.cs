using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Where the reports differ: conflicts first, then what a later report replaces, then what only seems to differ; within each, the
/// most important first. Each value is printed with the reports that give it, then the sentence of one of them.
/// </summary>
internal sealed class ConflictsSection : IBriefSection
{
    public string Name => BriefSections.Conflicts;

    public int Budget => 8;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Claims.Index()
        .SelectMany(claim => WithoutRepeats(claim.Item.Differences).Select(difference => (claim.Index, claim.Item, Difference: difference, Places: PlacesOf(claim.Item, difference))))
        .OrderBy(told => told.Difference.Kind)
        .ThenByDescending(told => story.Importance.Of(told.Places, told.Item.Origins.Min))
        .Select(told => new LineCandidate(told.Places, KeyOf(told.Difference), () => LineOf(told.Item, told.Index, told.Difference, story)));

    /// <summary>Differences of one slot that share two values tell the same; the more serious is kept.</summary>
    private static List<Difference> WithoutRepeats(ImmutableArray<Difference> differences)
    {
        List<Difference> kept = [];
        foreach (Difference difference in differences.OrderBy(difference => difference.Kind))
        {
            if (!kept.Any(other => other.Slot == difference.Slot && ValuesOf(other).Intersect(ValuesOf(difference), StringComparer.OrdinalIgnoreCase).Skip(1).Any()))
            {
                kept.Add(difference);
            }
        }

        return kept;
    }

    private static IEnumerable<string> ValuesOf(Difference difference) => difference.Values.Select(value => value.Value);

    private static ImmutableArray<DocumentSpan> PlacesOf(Claim claim, Difference difference) =>
        [.. difference.Values.SelectMany(value => value.Evidence).Distinct().Select(index => claim.Evidence[index].Place())];

    private static string KeyOf(Difference difference) => string.Join(
        '\n',
        difference.Values.Select(value => value.Value.ToUpperInvariant()).Order(StringComparer.Ordinal).Prepend(FixedWord.Of(difference.Slot)));

    private static BriefLine LineOf(Claim claim, int index, Difference difference, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Conflicts, index).Words(WordsOf(difference.Slot)).Words(": ");
        new ValueList(claim, story).Write(difference, JoinerOf(difference.Kind), line);
        return line.Support(claim).Cite(claim).Build();
    }

    private static string WordsOf(Slot slot) => slot switch
    {
        Slot.Number => "on a number",
        Slot.Date => "on the date",
        Slot.Place => "on the place",
        Slot.Person => "on who it was",
        Slot.Role => "on an office",
        Slot.Wording => "on the words",
        Slot.WhoDidWhat => "on who did it",
        Slot.Polarity => "on whether it is so",
        Slot.Order => "on the order",
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, null),
    };

    private static string JoinerOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Conflict => " against ",
        DifferenceKind.Update => ", later ",
        DifferenceKind.Scope => " beside ",
        DifferenceKind.Outcome => ", but ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
