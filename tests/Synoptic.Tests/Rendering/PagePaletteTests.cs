using System.Globalization;
using System.Text.RegularExpressions;
using Synoptic.Briefs.Pages;

namespace Synoptic.Tests.Rendering;

public sealed partial class PagePaletteTests
{
    private const string Light = ":root {";
    private const string Dark = "(prefers-color-scheme: dark)";
    private const string Paper = "@media print {\n  :root {";
    private const double Words = 4.5; // WCAG 2.2, 1.4.3
    private const double Shapes = 3; // WCAG 2.2, 1.4.11

    private static readonly string[] Grounds = ["paper", "sheet", "wash"];
    private static readonly string[] Inks = ["ink", "muted", "link", "says", "conflict", "update", "scope"];
    private static readonly string Style = HtmlRenderer.Render(HandMadeBrief.Calm, HandMadeBrief.Footer);

    [Theory]
    [InlineData(Light)]
    [InlineData(Dark)]
    [InlineData(Paper)]
    public void Words_can_be_read_on_every_ground(string scheme) =>
        Pairs(scheme, Inks, Grounds).ShouldAllBe(pair => pair.Contrast >= Words);

    [Theory]
    [InlineData(Light)]
    [InlineData(Dark)]
    [InlineData(Paper)]
    public void Ink_and_links_can_be_read_on_marked_words(string scheme) =>
        Pairs(scheme, ["ink", "link"], ["mark"]).ShouldAllBe(pair => pair.Contrast >= Words);

    [Theory]
    [InlineData(Light)]
    [InlineData(Dark)]
    [InlineData(Paper)]
    public void Signs_can_be_seen_on_every_ground(string scheme) =>
        Pairs(scheme, ["quiet"], Grounds).ShouldAllBe(pair => pair.Contrast >= Shapes);

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void Contrast_is_that_of_the_guidelines(string one, string other, double contrast) =>
        Contrast(one, other).ShouldBe(contrast, 0.005);

    private static IEnumerable<(string Names, double Contrast)> Pairs(string scheme, string[] inks, string[] grounds)
    {
        Dictionary<string, string> colors = ColorsOf(scheme);
        return from ink in inks
               from ground in grounds
               select ($"{ink} on {ground}", Contrast(colors[ink], colors[ground]));
    }

    /// <summary>The colours that the style sheet of a page sets where the scheme begins.</summary>
    private static Dictionary<string, string> ColorsOf(string scheme)
    {
        string rule = Style[Style.IndexOf(scheme, StringComparison.Ordinal)..];
        return Property.Matches(rule[..rule.IndexOf('}', StringComparison.Ordinal)]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
    }

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{3,6});")]
    private static partial Regex Property { get; }

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    private static double Contrast(string one, string other)
    {
        double[] lights = [Luminance(one), Luminance(other)];
        return (lights.Max() + 0.05) / (lights.Min() + 0.05);
    }

    /// <summary>The relative luminance of WCAG 2.2.</summary>
    private static double Luminance(string color)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(part => Linear(int.Parse(Whole(color).AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    /// <summary>The six digits of a colour that is written with six or three.</summary>
    private static string Whole(string color) => color.Length == 7 ? color[1..] : string.Concat(color[1..].Select(digit => new string(digit, 2)));
}
