using System.Collections.Immutable;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Matrix;

/// <summary>What a report does with a claim, as a shape and in words: no colour is needed to tell it.</summary>
/// <param name="State">The word of the coverage; "unclear" where it has no entry.</param>
/// <param name="Words">The state in words.</param>
internal sealed record CoverageSign(string State, string Words)
{
    private static readonly CoverageSign Unclear = new("unclear", "not clear");

    /// <summary>Every sign, in the order of the legend.</summary>
    public static readonly ImmutableArray<CoverageSign> All =
    [
        new("says", "says it"),
        new("contradicts", "contradicts it"),
        new("silent", "silent on it"),
        Unclear,
        new("not-in-story", "not in the story"),
        new("unreadable", "could not be read"),
    ];

    /// <summary>A full disc, a crossed diamond, a ring, a dot, a dash, a crossed square.</summary>
    private Html Drawing => State switch
    {
        "says" => $"""<circle cx="8" cy="8" r="6"/>""",
        "contradicts" => $"""<path d="M8 .5 15.5 8 8 15.5.5 8Z"/><path class="cross" d="m5.5 5.5 5 5m0-5-5 5"/>""",
        "silent" => $"""<circle class="line" cx="8" cy="8" r="5.25"/>""",
        "not-in-story" => $"""<path class="line" d="M4 8h8"/>""",
        "unreadable" => $"""<path class="line" d="M2.75 2.75h10.5v10.5H2.75Zm0 0 10.5 10.5m0-10.5-10.5 10.5"/>""",
        "unclear" => $"""<circle cx="8" cy="8" r="1.75"/>""",
        _ => Html.Empty,
    };

    /// <summary>Drawn as SVG, 16 units square.</summary>
    public Html Shape =>
        $"""
        <svg class="sign {State}" viewBox="0 0 16 16" aria-hidden="true">{Drawing}</svg>
        """;

    /// <summary>The sign of a state; null stands for no entry.</summary>
    public static CoverageSign Of(string? state) => All.FirstOrDefault(sign => sign.State == state, Unclear);
}
