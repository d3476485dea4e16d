namespace Synoptic.Stories.Tests;

/// <summary>A report of a test: its name, its date (yyyy-MM-dd) or null, its text, its source and byline or null.</summary>
internal sealed record Report(string Name, string? Date, string Text, string? Source = null, string? Byline = null);
