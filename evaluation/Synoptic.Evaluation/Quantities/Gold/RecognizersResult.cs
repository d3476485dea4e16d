using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Synoptic.Evaluation.Quantities.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Quantities.Gold;

/// <summary>One expected result of a case of Recognizers-Text.</summary>
internal sealed class RecognizersResult
{
    private readonly JsonElement _result;
    private readonly string _value;
    private readonly Func<PredictedQuantity, bool>? _isRight;

    /// <summary>Reads a result of a file.</summary>
    public RecognizersResult(string file, JsonElement result)
    {
        _result = result;
        _value = Resolution("value");
        Reason = ReasonToLeaveOut(file);
        _isRight = Reason is null ? Comparison(file) : null;
        if (HasValue && _isRight is null)
        {
            Reason ??= "a unit that is not listed";
        }
    }

    /// <summary>Why the case is left out, or null.</summary>
    public string? Reason { get; }

    /// <summary>Whether the result says how many.</summary>
    public bool HasValue => _value.Length > 0;

    /// <summary>Whether value and unit of a found quantity are the result's.</summary>
    public bool IsRight(PredictedQuantity quantity) => _isRight!(quantity);

    /// <summary>Where the result stands.</summary>
    public TextSpan SpanIn(string text)
    {
        string words = _result.GetProperty("Text").GetString() ?? "";
        int start = _result.TryGetProperty("Start", out JsonElement offset)
            ? offset.GetInt32()
            : Math.Max(0, text.IndexOf(words, StringComparison.OrdinalIgnoreCase));
        return new TextSpan(start, Math.Max(start, Math.Min(text.Length, start + words.Length)));
    }

    private string? ReasonToLeaveOut(string file) => file switch
    {
        "NumberModel" when Resolution("subtype") == "power" => "powers",
        "OrdinalModel" when Resolution("relativeTo") is not "start" => "words for the next and the last",
        _ => null,
    };

    private Func<PredictedQuantity, bool>? Comparison(string file)
    {
        if (file == "NumberRangeModel")
        {
            return ReadRange() is { } range ? quantity => range.IsSameAs(quantity.Value with { Unit = null }) : null;
        }

        if (!decimal.TryParse(_value.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            return null;
        }

        QuantityReading number = new(value, value, null);
        ImmutableArray<QuantityReading> readings = GoldUnits.Readings(file, Resolution("unit"), value, value);
        return file switch
        {
            "NumberModel" => quantity => quantity.Number is { } written && number.IsSameAs(new QuantityReading(written, written, null)),
            "PercentModel" => quantity => quantity.Value.ToNamed().IsSameAs(number with { Unit = "%" }),
            "OrdinalModel" => quantity => quantity.Value.ToNamed().IsSameAs(number with { Unit = "ordinal" }),
            _ => readings.IsEmpty ? null : quantity => readings.Any(quantity.Value.ToNamed().IsSameAs),
        };
    }

    /// <summary>"[20,30)": whether an end belongs to the range is not compared.</summary>
    private QuantityReading? ReadRange()
    {
        string[] ends = _value.Trim('(', ')', '[', ']').Split(',');
        return ends.Length == 2 && TryReadEnd(ends[0], out decimal? min) && TryReadEnd(ends[1], out decimal? max)
            ? new QuantityReading(min, max, null)
            : null;
    }

    private static bool TryReadEnd(string end, out decimal? value)
    {
        bool isRead = decimal.TryParse(end, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal read);
        value = isRead ? read : null;
        return isRead || end.Length == 0;
    }

    private string Resolution(string name) =>
        _result.TryGetProperty("Resolution", out JsonElement resolution) && resolution.ValueKind == JsonValueKind.Object
        && resolution.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String
            ? value.GetString() ?? ""
            : "";
}
