using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>What the events, frames, relations and positions of a brief are made of.</summary>
internal static class RecordParts
{
    /// <summary>Everyone and everything that takes part, those who give an account too.</summary>
    public static IEnumerable<BriefParticipant> Participants(Brief brief) =>
    [
        .. brief.Events.SelectMany(OfEvent),
        .. brief.Frames.SelectMany(frame => frame.Roles).Select(Filler),
        .. brief.Frames.SelectMany(frame => Given(frame.By)),
        .. brief.Relations.SelectMany(relation => Given(relation.From, relation.To, relation.By)),
        .. brief.Positions.SelectMany(position => Given(position.Actor, position.By)),
    ];

    /// <summary>What fills a role, without the role.</summary>
    public static BriefParticipant Filler(BriefFrameRole role) =>
        new(role.Entity, role.Country, role.Document, role.Start, role.End, role.Text);

    /// <summary>The times that they name.</summary>
    public static IEnumerable<BriefTime> Times(Brief brief) =>
    [
        .. brief.Events.SelectMany(happening => Given(happening.Time)),
        .. brief.Frames.SelectMany(frame => Given(frame.Time)),
        .. brief.Relations.SelectMany(relation => Given(relation.Since, relation.Until)),
        .. brief.Positions.SelectMany(position => Given(position.Time)),
    ];

    /// <summary>The quantities that they name.</summary>
    public static IEnumerable<BriefQuantity> Quantities(Brief brief) =>
        brief.Frames.SelectMany(frame => frame.Roles).SelectMany(role => Given(role.Quantity));

    /// <summary>The words that name or show them.</summary>
    public static IEnumerable<BriefSpan> Evidence(Brief brief) =>
    [
        .. brief.Events.SelectMany(happening => happening.Mentions),
        .. brief.Frames.SelectMany(frame => frame.Mentions),
        .. brief.Relations.SelectMany(relation => Given(relation.Role, relation.For).Concat(relation.Evidence)),
        .. brief.Positions.SelectMany(position => position.Evidence.Add(position.Issue)),
        .. brief.Order.SelectMany(order => order.Evidence),
    ];

    private static IEnumerable<BriefParticipant> OfEvent(BriefEvent happening) =>
        [.. happening.Actors, .. happening.Recipients, .. Given(happening.Place, happening.By)];

    private static IEnumerable<TPart> Given<TPart>(params TPart?[] parts)
        where TPart : class => parts.OfType<TPart>();
}
