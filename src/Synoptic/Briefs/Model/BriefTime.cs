using System.Text.Json.Serialization;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A time expression.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Type">One of <c>date time duration set</c>.</param>
/// <param name="Value">The TIMEX3 value, or null for a relative expression without an anchor.</param>
/// <param name="Anchor">The TIMEX3 value that a relative expression was resolved from, or null.</param>
public sealed record BriefTime(
    int Document,
    int Start,
    int End,
    string Text,
    [property: WordsOf(typeof(TimexType))] string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value,
    string? Anchor);
