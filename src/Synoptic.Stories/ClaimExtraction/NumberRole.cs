using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Tells what a quantity does in its sentence.</summary>
internal static class NumberRole
{
    /// <summary>Whether the noun follows the measure without "of": the dam is 69 metres, it is not made of them.</summary>
    public static bool IsProperty(AnnotatedDocument document, Quantity quantity) =>
        quantity is { Unit: not null, Of: { } noun } && noun.Start >= quantity.Span.End
        && !document.Text.AsSpan(quantity.Span.End, noun.Start - quantity.Span.End).Contains(" of ", StringComparison.OrdinalIgnoreCase);
}
