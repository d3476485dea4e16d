namespace Synoptic.Stories.Redlines;

/// <summary>A number, date or duration of a text.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">What it can stand in place of: its unit, or what it counts; "date" and "duration" are kinds.</param>
/// <param name="Value">How much or when; two with one kind and one value are the same.</param>
internal sealed record Measure(RedlinePlace Place, string Kind, string Value);
