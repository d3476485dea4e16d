namespace Synoptic.Ingestion.Model;

/// <summary>Something that could not be read, and why. The rest goes on.</summary>
/// <param name="Path">The file, as in <see cref="Language.Model.Document.Path"/>, with a place where there is one ("reports.jsonl:7").</param>
/// <param name="Stage">The stage that gave up: read, decode, extract, deduplicate, or a later one.</param>
/// <param name="Message">What is wrong, with the value, and what to do about it; one sentence or two.</param>
public sealed record StageFailure(string Path, string Stage, string Message);
