using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Language.Model;

namespace Synoptic.Training.Attributions;

/// <summary>An attribution as annotated.</summary>
/// <param name="Source">Who said it; empty where nobody is named.</param>
/// <param name="Cue">What shows it.</param>
/// <param name="Content">What was said.</param>
internal sealed record GoldAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>Reads one entry of a file.</summary>
    public static GoldAttribution Of(JsonElement entry) => new(Spans(entry, "source"), Spans(entry, "cue"), Spans(entry, "content"));

    private static ImmutableArray<TextSpan> Spans(JsonElement entry, string name) =>
        [.. entry.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}
