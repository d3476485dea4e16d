using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class SpecTests
{
    private static readonly ImmutableDictionary<string, StorySpec> Specs = StorySpec.ReadAll().ToImmutableDictionary(spec => spec.Name);

    public static TheoryData<string> Names => [.. Specs.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_comparison_says_what_the_example_expects(string name)
    {
        StorySpec spec = Specs[name];
        StoryUpdate update = Comparing.Reports(spec.Reports);

        spec.Reports.ShouldNotBeEmpty();
        spec.Expectations.ShouldNotBeEmpty();
        spec.Expectations.ShouldAllBe(expectation => Holds(update, expectation));
    }

    private static bool Holds(StoryUpdate update, string expectation)
    {
        string[] parts = expectation.Split(": ", 2);
        string argument = parts.ElementAtOrDefault(1) ?? "";
        return parts[0] switch
        {
            "number conflict" => HasDifference(update, Slot.Number, DifferenceKind.Conflict, argument),
            "number update" => HasDifference(update, Slot.Number, DifferenceKind.Update, argument),
            "number scope" => HasDifference(update, Slot.Number, DifferenceKind.Scope, argument),
            "number sum" => HasSum(update, argument.Split(" / ")),
            "no update" => update.Claims.All(claim => claim.Differences.All(difference => difference.Kind is not DifferenceKind.Update)),
            "no scope" => update.Claims.All(claim => claim.Differences.All(difference => difference.Kind is not DifferenceKind.Scope)),
            "wording conflict" => HasDifference(update, Slot.Wording, DifferenceKind.Conflict, argument),
            "person conflict" => HasDifference(update, Slot.Person, DifferenceKind.Conflict, argument),
            "date conflict" => HasDifference(update, Slot.Date, DifferenceKind.Conflict, argument),
            "place conflict" => HasDifference(update, Slot.Place, DifferenceKind.Conflict, argument),
            "who conflict" => HasDifference(update, Slot.WhoDidWhat, DifferenceKind.Conflict, argument),
            "polarity conflict" => HasPolarities(update, argument.Split(" / ")),
            "told together" => Shared(update).Any(claim => argument.Split(" / ").All(words => claim.Evidence.Any(evidence => update.Read(new DocumentSpan(evidence.Document, evidence.Span)).Contains(words, StringComparison.Ordinal)))),
            "number agree" => HasNumbers(update, Agreement.Agree, argument),
            "number compatible" => HasNumbers(update, Agreement.Compatible, argument),
            "no shared number" => Shared(update).All(claim => claim.Kind is not ClaimKind.Number),
            "no silence" => SharedCoverage(update).All(coverage => coverage.State is not CoverageState.Silent),
            "not shared" => Shared(update).All(claim => claim.Kind is not ClaimKind.Passage),
            "no conflict" => update.Claims.All(claim => claim.Agreement is not Agreement.Conflicting),
            "shared" => update.Claims.Any(claim => claim.Kind is ClaimKind.Passage && Documents(update, claim) == argument),
            "origins" => Shared(update).Any(claim => $"{claim.Origins.Min}-{claim.Origins.Max}" == argument),
            "support" => Shared(update).Any(claim => claim.Support.ToString().Equals(argument, StringComparison.OrdinalIgnoreCase)),
            "copy" => HasSharing(update, SharingKind.Copy, argument),
            "no copy" => update.Sharing.All(sharing => sharing.Kind is not SharingKind.Copy),
            "quotation" => HasSharing(update, SharingKind.Quotation, argument),
            "agency" => HasSharing(update, SharingKind.Agency, argument),
            "entity" => HasEntity(update, argument.Split(" = ")),
            "apart" => argument.Split(" / ").All(person => update.Entities.Count(entity => entity.Name == person) == 1),
            "mentions" => HasMention(update, argument.Split(" = ")),
            "apart twice" => update.Entities.Count(entity => entity.Name == argument) == 2,
            "shift" => update.Shifts.Any(shift => shift.Cue is { } cue && update.Read(new DocumentSpan(shift.Evidence[0].Document, cue)) == argument),
            "no shift" => update.Shifts.IsEmpty,
            "silent" => HasCoverage(update, CoverageState.Silent, argument),
            "not in story" => HasCoverage(update, CoverageState.NotInStory, argument),
            _ => throw new InvalidOperationException($"'{expectation}' is no expectation that this test knows."),
        };
    }

    private static IEnumerable<Claim> Shared(StoryUpdate update) => update.Claims.Where(claim => claim.Witnesses > 1);

    private static string Documents(StoryUpdate update, Claim claim) =>
        string.Join(' ', claim.Evidence.Select(evidence => update.NameOf(evidence.Document)));

    private static bool HasDifference(StoryUpdate update, Slot slot, DifferenceKind kind, string values) =>
        update.Claims.SelectMany(claim => claim.Differences).Any(difference =>
            difference.Slot == slot && difference.Kind == kind
            && values.Split(" / ").All(value => difference.Values.Count(given => given.Value.Contains(value, StringComparison.Ordinal)) == 1));

    private static bool HasPolarities(StoryUpdate update, string[] values) => update.Claims.SelectMany(claim => claim.Differences)
        .Any(difference => difference is { Slot: Slot.Polarity, Kind: DifferenceKind.Conflict } && values.All(value => difference.Values.Any(given => given.Value == value)));

    private static bool HasNumbers(StoryUpdate update, Agreement agreement, string values) =>
        update.Claims.Any(claim =>
            claim.Kind is ClaimKind.Number && claim.Agreement == agreement
            && values.Split(" / ").All(value => claim.Evidence.Any(evidence =>
                update.Read(new DocumentSpan(evidence.Document, evidence.Span)).StartsWith(value, StringComparison.Ordinal))));

    /// <summary>Whether one claim that agrees holds these numbers and no other.</summary>
    private static bool HasSum(StoryUpdate update, string[] values) => update.Claims.Any(claim =>
        claim.Kind is ClaimKind.Number && claim.Differences.IsEmpty
        && claim.Evidence.Select(evidence => update.Read(new DocumentSpan(evidence.Document, evidence.Span)).Split(' ')[0]).ToHashSet().SetEquals(values));

    private static bool HasSharing(StoryUpdate update, SharingKind kind, string documents) =>
        update.Sharing.Any(sharing => sharing.Kind == kind && $"{update.NameOf(sharing.First)} {update.NameOf(sharing.Second)}" == documents);

    private static bool HasEntity(StoryUpdate update, string[] forms) =>
        update.Entities.Any(entity => forms.All(form => entity.Name == form || entity.Aliases.Contains(form)));

    private static bool HasMention(StoryUpdate update, string[] names) => update.Entities.Any(entity =>
        entity.Name == names[0] && entity.Mentions.Any(mention =>
            update.Documents[mention.Document].Parsed.Mentions[mention.Mention].Phrase.Read(update.Documents[mention.Document].Text) == names[1]));

    /// <summary>The coverage of what several documents say.</summary>
    private static IEnumerable<Coverage> SharedCoverage(StoryUpdate update) =>
        update.Coverage.Where(coverage => update.Claims[coverage.Claim].Witnesses > 1);

    private static bool HasCoverage(StoryUpdate update, CoverageState state, string document) =>
        SharedCoverage(update).Any(coverage => coverage.State == state && update.NameOf(coverage.Document) == document)
        && SharedCoverage(update).All(coverage => coverage.State != state || update.NameOf(coverage.Document) == document);
}
