using System.Globalization;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Layers;

/// <summary>The values of times and quantities in words.</summary>
internal static class MeasureWords
{
    private const string NoValue = "no value";

    /// <summary>The TIMEX3 value, or that there is none.</summary>
    public static string Of(TimeExpression time) => time.Value ?? NoValue;

    /// <summary>Hedge, number or interval, unit, and what is counted: <c>about 60 people</c>, <c>2..3 kg</c>, <c>at-least 12..</c>.</summary>
    public static string Of(Quantity quantity, string text)
    {
        string?[] parts =
        [
            quantity.Hedge == Hedge.Exact ? null : FixedWord.Of(quantity.Hedge),
            Number(quantity),
            quantity.Unit,
            quantity.Of is { } counted ? WhiteSpace.Fold(counted.Read(text)) : null,
        ];
        return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Number(Quantity quantity) => quantity.Min == quantity.Max
        ? Digits(quantity.Min)
        : $"{Digits(quantity.Min)}..{Digits(quantity.Max)}";

    private static string Digits(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
