using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>The values that the words for a quantity allow.</summary>
/// <param name="Low">The smallest, or null for no floor.</param>
/// <param name="High">The largest, or null for no ceiling.</param>
internal readonly record struct ValueInterval(decimal? Low, decimal? High)
{
    // "About 60" is taken to allow 54 to 66: a reader would not call 66 a contradiction of it, nor 70 the same.
    private const decimal AboutWidth = 0.10m;

    /// <summary>The interval of a quantity; "about" widens a single value by a tenth to both sides.</summary>
    public static ValueInterval Of(Quantity quantity)
    {
        bool widened = quantity.Hedge is Hedge.About && quantity.Min is not null && quantity.Min == quantity.Max;
        decimal width = widened ? Math.Abs(quantity.Min!.Value) * AboutWidth : 0;
        return new ValueInterval(quantity.Min - width, quantity.Max + width);
    }

    /// <summary>The interval widened to both sides by a share of its bounds.</summary>
    public ValueInterval Widen(decimal share) => new(Low - (Math.Abs(Low ?? 0) * share), High + (Math.Abs(High ?? 0) * share));

    /// <summary>Whether some value is allowed by both.</summary>
    public bool Overlaps(ValueInterval other) =>
        !(Low > other.High) && !(other.Low > High);
}
