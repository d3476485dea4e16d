using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Layers.Marks;

/// <summary>Words that name or show one or several facts.</summary>
/// <param name="Words">The words.</param>
/// <param name="Labels">What the facts are called: events first, then frames, relations, positions.</param>
internal sealed record FactPlace(TextSpan Words, ImmutableArray<string> Labels)
{
    /// <summary>The places of a report, in text order, each once.</summary>
    public static ImmutableArray<FactPlace> Of(AnnotatedDocument report)
    {
        IEnumerable<(TextSpan Words, string Label)> facts =
        [
            .. report.Events.Select((happening, index) => (happening.Trigger, FactLabels.Event(index))),
            .. report.Frames.Select((frame, index) => (frame.Trigger, FactLabels.Frame(index))),
            .. report.Relations.Select((relation, index) => (relation.Evidence, FactLabels.Relation(index))),
            .. report.Positions.Select((position, index) => (position.Evidence, FactLabels.Position(index))),
        ];
        return [.. facts.GroupBy(fact => fact.Words, fact => fact.Label).OrderBy(place => place.Key).Select(place => new FactPlace(place.Key, [.. place]))];
    }
}
