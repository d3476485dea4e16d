using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>A line that may be left out of its section.</summary>
/// <param name="FirstPlace">The place that it begins with or is known by, by which it is counted when it is left out; null where it rests on no words.</param>
/// <param name="Write">Writes it.</param>
internal sealed record UnwrittenLine(BriefSpan? FirstPlace, Func<BriefLine> Write);
