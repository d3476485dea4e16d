using System.Text.RegularExpressions;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Checks the times that lines give.</summary>
internal static partial class TimeAudit
{
    /// <summary>Whether a time expression stands exactly there.</summary>
    public static bool IsAt(BriefTime time, BriefSpan place) =>
        time.Document == place.Document && time.Start == place.Start && time.End == place.End;

    /// <summary>Whether a time is the expression, or the day of it: when something happens is given to the day.</summary>
    public static bool IsSame(BriefTime expression, BriefTime time) => expression == time
        || (expression.Value is { } value && time == expression with { Type = "date", Value = DayOf(value) });

    /// <summary>Whether a line may give this value for the time expression.</summary>
    public static bool Gives(BriefTime expression, string value) =>
        expression.Value is { } whole && (whole == value || DayOf(whole) == value);

    /// <summary>The value of a time that a line must give: one that begins with a year.</summary>
    public static string? Calendar(BriefTime? time) =>
        time is { Type: "date" or "time", Value: { } value } && Year().IsMatch(value) ? value : null;

    /// <summary>Whether the line gives the calendar values of these times at their places, in order, and no other.</summary>
    public static bool AreTold(AuditedLine line, params BriefTime?[] times)
    {
        BriefTime[] dated = [.. times.OfType<BriefTime>().Where(time => Calendar(time) is not null)];
        BriefBinding[] told = [.. line.Bound(BindingOperations.Value)];
        return told.Length == dated.Length && told.Zip(dated).All(pair => IsAt(pair.Second, pair.First.Inputs[0]));
    }

    private static string DayOf(string value) => Day().Match(value) is { Success: true } day ? day.Groups[1].Value : value;

    [GeneratedRegex(@"\A([0-9]{4}-[0-9]{2}-[0-9]{2})T", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\A[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
