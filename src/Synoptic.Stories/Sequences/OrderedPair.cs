using System.Collections.Immutable;

namespace Synoptic.Stories.Sequences;

/// <summary>Two events that one text puts in order.</summary>
/// <param name="Telling">Its words.</param>
/// <param name="Earlier">By what the earlier one can be known again.</param>
/// <param name="Later">By what the later one can.</param>
internal sealed record OrderedPair(OrderTelling Telling, ImmutableArray<EventItem> Earlier, ImmutableArray<EventItem> Later);
