using System.Text.Json.Serialization;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A number that a report states, with its unit and what is counted.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Min">The smallest value that the words allow, or null.</param>
/// <param name="Max">The largest, or null.</param>
/// <param name="Unit">The base unit, or null for a plain count.</param>
/// <param name="Of">The words for what is counted, or null.</param>
/// <param name="Hedge">One of <c>exact about at-least more-than at-most less-than up-to</c>.</param>
public sealed record BriefQuantity(
    int Document,
    int Start,
    int End,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Min,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Max,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Of,
    [property: WordsOf(typeof(Hedge))] string Hedge);
