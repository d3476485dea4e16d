using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>An update as marks.</summary>
internal sealed class StoryMarks
{
    public StoryMarks(StoryUpdate update)
    {
        Claims = [.. update.Claims.Select(claim => (claim, MarkOf(claim)))];
        Passages = [.. update.Sharing.SelectMany(PairsOf)];
        Shifts = [.. update.Shifts.Select(shift => (shift, new Mark(shift.Kind.ToString(), shift.Evidence)))];
        Sighting = new Sighting(
            Claims.Select(pair => pair.Mark)
                .Concat(Passages.Select(pair => pair.Mark))
                .Concat(Shifts.Select(pair => pair.Mark)),
            update.Documents.Length);
    }

    /// <summary>The claims; the places of a mark are the claim's evidence.</summary>
    public ImmutableArray<(Claim Claim, Mark Mark)> Claims { get; }

    /// <summary>Each pair of places that shows a sharing; a sharing that metadata alone show has none.</summary>
    public ImmutableArray<(Sharing Sharing, Mark Mark)> Passages { get; }

    /// <summary>The shifts; the places of a mark are the shift's evidence.</summary>
    public ImmutableArray<(Shift Shift, Mark Mark)> Shifts { get; }

    /// <summary>What decides which sides these marks show.</summary>
    public Sighting Sighting { get; }

    private static Mark MarkOf(Claim claim) => new(
        "claim " + claim.Kind,
        [.. claim.Evidence.Select(evidence => new DocumentSpan(evidence.Document, evidence.Span))]);

    private static IEnumerable<(Sharing Sharing, Mark Mark)> PairsOf(Sharing sharing) =>
        sharing.Spans.Chunk(2).Where(pair => pair.Length == 2)
            .Select(pair => (sharing, new Mark("sharing " + sharing.Kind, [.. pair])));
}
