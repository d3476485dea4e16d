using Synoptic.Language.Model;

namespace Synoptic.Language.Times.Meanings;

/// <summary>A place in the text that names a date, in whatever precision.</summary>
internal sealed record DatedValue(string Value, TextSpan Span)
{
    private const int YearLength = 4;

    /// <summary>Resolved from this place.</summary>
    public TimeAnchor Anchor => new(Value, Span);

    /// <summary>The year, where the value has one.</summary>
    public int? Year =>
        Value.Length >= YearLength && int.TryParse(Value.AsSpan(0, YearLength), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year > 0
            ? year
            : null;
}
